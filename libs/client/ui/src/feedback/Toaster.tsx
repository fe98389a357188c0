import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../UiWords';
import { useAnnounce } from './Announcer';
import css from './Toaster.module.css';

export type Toast = {
  text: string;
  tone?: 'neutral' | 'success' | 'error';
  /** One thing that can still be done about it, such as undoing it. */
  action?: { label: string; run: () => void };
};
type Shown = Toast & { key: number };

const ToastContext = createContext<((toast: Toast) => void) | undefined>(undefined);

/** Time to read and to reach the action. Whoever points at it or tabs into it stops the clock. */
const SHOWN_FOR = 6000;
const MOST_AT_ONCE = 3;

export function Toaster({ children }: { children: ReactNode }) {
  const announce = useAnnounce();
  const [shown, setShown] = useState<Shown[]>([]);
  const next = useRef(0);
  const toast = useCallback(
    (added: Toast) => {
      const key = next.current++;
      setShown((before) => [...before.slice(1 - MOST_AT_ONCE), { ...added, key }]);
      announce(added.text, added.tone === 'error' ? 'assertive' : 'polite');
    },
    [announce],
  );
  const dismiss = useCallback((key: number) => setShown((before) => before.filter((one) => one.key !== key)), []);
  return (
    <ToastContext value={toast}>
      {children}
      {/* A landmark that keeps silent: the announcer has said the words. */}
      {createPortal(
        <div className={css.stack} role="log" aria-live="off">
          {shown.map((one) => (
            <ToastCard key={one.key} toast={one} dismiss={dismiss} />
          ))}
        </div>,
        document.body,
      )}
    </ToastContext>
  );
}

const icons = { neutral: undefined, success: IconCircleCheck, error: IconAlertCircle };

function ToastCard({ toast, dismiss }: { toast: Shown; dismiss: (key: number) => void }) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = window.setTimeout(() => dismiss(toast.key), SHOWN_FOR);
    return () => window.clearTimeout(timer);
  }, [held, dismiss, toast.key]);
  const Icon = icons[toast.tone ?? 'neutral'];
  return (
    <div
      className={css.toast}
      data-tone={toast.tone ?? 'neutral'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {Icon && <Icon className={css.icon} size={20} aria-hidden />}
      <span className={css.text}>{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className={css.action}
          onClick={() => {
            toast.action?.run();
            dismiss(toast.key);
          }}
        >
          {toast.action.label}
        </button>
      )}
      <IconButton small aria-label={words.close} onClick={() => dismiss(toast.key)}>
        <IconX size={16} />
      </IconButton>
    </div>
  );
}

export function useToast(): (toast: Toast) => void {
  const toast = use(ToastContext);
  if (!toast) throw new Error('UiProvider is missing above this component.');
  return toast;
}
