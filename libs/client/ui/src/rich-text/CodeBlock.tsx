import { useClipboard } from '@mantine/hooks';
import type { CodeBlock as Code } from '@plenum/markdown';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import css from './RichText.module.css';
import { useRichTextWords } from './words';

export function CodeBlock({ block }: { block: Code }) {
  const words = useRichTextWords();
  const { copy, copied } = useClipboard({ timeout: 2_000 });
  const name = block.language ? `${words.code}, ${block.language}` : words.code;
  const act = copied ? words.copied : words.copyCode;
  return (
    <div className={css.codeBlock}>
      {/* Scrolls sideways, so the keyboard must be able to enter it. */}
      <pre dir="ltr" tabIndex={0} role="region" aria-label={name}>
        <code>{block.text}</code>
      </pre>
      <button type="button" className={css.copy} onClick={() => copy(block.text)} aria-label={act} data-tip={act}>
        {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
      </button>
    </div>
  );
}
