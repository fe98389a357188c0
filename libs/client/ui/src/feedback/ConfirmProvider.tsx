import { createContext, Suspense, use, useCallback, useState, type ReactNode } from 'react';
import { inMantine } from '../mantine/inMantine';
import { lazyPart } from '../parts/lazyPart';
import type { Question } from './question';

type Asked = Question & { answer: (yes: boolean) => void };

const ConfirmContext = createContext<((question: Question) => Promise<boolean>) | undefined>(undefined);

const ConfirmDialog = lazyPart(
  inMantine(async () => (await import('./ConfirmDialog')).ConfirmDialog),
  {
    leave:
      ({ answer }) =>
      () =>
        answer(false),
  },
);

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  const confirm = useCallback(
    (question: Question) => new Promise<boolean>((answer) => setAsked({ ...question, answer })),
    [],
  );
  return (
    <ConfirmContext value={confirm}>
      {children}
      <Suspense>
        {asked && (
          <ConfirmDialog
            {...asked}
            answer={(yes) => {
              asked.answer(yes);
              setAsked(undefined);
            }}
          />
        )}
      </Suspense>
    </ConfirmContext>
  );
}

/** Asks before what cannot be undone: `if (await confirm({ title, confirm: t('delete'), danger: true })) remove();` */
export function useConfirm(): (question: Question) => Promise<boolean> {
  const confirm = use(ConfirmContext);
  if (!confirm) throw new Error('UiProvider is missing above this component.');
  return confirm;
}
