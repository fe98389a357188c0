import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import type { CodeBlock as Code } from '@plenum/markdown';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import css from './RichText.module.css';
import { useRichTextWords } from './words';

export function CodeBlock({ block }: { block: Code }) {
  const words = useRichTextWords();
  const name = block.language ? `${words.code}, ${block.language}` : words.code;
  return (
    <div className={css.codeBlock}>
      {/* Scrolls sideways, so the keyboard must be able to enter it. */}
      <pre dir="ltr" tabIndex={0} role="region" aria-label={name}>
        <code>{block.text}</code>
      </pre>
      <CopyButton value={block.text} timeout={2_000}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? words.copied : words.copyCode}>
            <ActionIcon
              className={css.copy}
              variant="default"
              size={28}
              onClick={copy}
              aria-label={copied ? words.copied : words.copyCode}
            >
              {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </div>
  );
}
