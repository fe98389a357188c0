import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from '../controls/IconButton';
import { PlainButton } from '../controls/PlainButton';
import { useWords } from '../UiWords';
import css from './PartMissing.module.css';

type Props = { again: () => Promise<boolean>; leave?: () => void };

export function PartMissing({ again, leave }: Props) {
  const words = useWords();
  const [tries, setTries] = useState({ running: false, failed: 0 });
  const tryAgain = async () => {
    setTries(({ failed }) => ({ running: true, failed }));
    if (!(await again())) setTries(({ failed }) => ({ running: false, failed: failed + 1 }));
  };
  const notice = (
    <div className={css.missing} data-over={leave ? true : undefined} role="alert">
      <span className={css.words}>{tries.failed > 0 ? words.missing.still : words.missing.text}</span>
      <PlainButton small pending={tries.running} onClick={() => void tryAgain()}>
        {words.tryAgain}
      </PlainButton>
      {leave && (
        <IconButton small aria-label={words.close} onClick={leave}>
          <IconX size={16} />
        </IconButton>
      )}
    </div>
  );
  return leave ? createPortal(notice, document.body) : notice;
}
