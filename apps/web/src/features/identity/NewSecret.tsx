import { Button, Group } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './NewSecret.module.css';

/** Shown this once: the server keeps no more than a hash. */
export function NewSecret({ secret, done }: { secret: string; done: () => void }) {
  const { t } = useTranslation('identity');
  const [copied, setCopied] = useState(false);
  const text = useRef<HTMLElement>(null);
  useEffect(() => text.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // Without the right to the clipboard the secret is selected, and the person copies it.
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
    }
  };
  return (
    <div className={css.box}>
      <p className={css.words} id="new-secret">
        {t('tokens.once')}
      </p>
      <code ref={text} tabIndex={-1} className={css.secret} aria-labelledby="new-secret">
        {secret}
      </code>
      <Group gap="sm">
        <Button
          size="xs"
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {t(copied ? 'tokens.copied' : 'tokens.copy')}
        </Button>
        <Button size="xs" variant="default" onClick={done}>
          {t('tokens.kept')}
        </Button>
      </Group>
    </div>
  );
}
