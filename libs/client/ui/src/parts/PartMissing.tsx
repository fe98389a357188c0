import { Button, CloseButton, Portal } from '@mantine/core';
import { useState } from 'react';
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
      <Button variant="default" size="xs" loading={tries.running} onClick={() => void tryAgain()}>
        {words.tryAgain}
      </Button>
      {leave && <CloseButton size="sm" aria-label={words.close} onClick={leave} />}
    </div>
  );
  return leave ? <Portal>{notice}</Portal> : notice;
}
