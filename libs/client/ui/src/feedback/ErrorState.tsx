import IconCloudOff from '@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs';
import type { ReactNode } from 'react';
import { PlainButton } from '../controls/PlainButton';
import { useWords } from '../UiWords';
import css from './State.module.css';

type Props = {
  /** What happened, in the person's words. */
  title: string;
  /** What they can do, or what is safe meanwhile. */
  text?: string;
  tryAgain?: () => void;
  /** Another way on, where trying again would not help. */
  action?: ReactNode;
};

export function ErrorState({ title, text, tryAgain, action }: Props) {
  const words = useWords();
  return (
    <div className={css.state} role="alert">
      <span className={css.icon} data-tone="danger" aria-hidden>
        <IconCloudOff size={24} stroke={1.5} />
      </span>
      <h2 className={css.title}>{title}</h2>
      {text && <p className={css.text}>{text}</p>}
      {(tryAgain || action) && (
        <div className={css.action}>
          {tryAgain && <PlainButton onClick={tryAgain}>{words.tryAgain}</PlainButton>}
          {action}
        </div>
      )}
    </div>
  );
}
