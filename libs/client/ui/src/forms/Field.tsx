import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs';
import { useId, useLayoutEffect, type ReactNode } from 'react';
import { useWords } from '../UiWords';
import css from './Field.module.css';
import { useMended } from './useMended';

/** Spread onto the control: ties it to its label, its hint and its error. */
export type FieldControl = {
  id: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
  error: boolean;
};

type Props = {
  label: string;
  hint?: ReactNode;
  /** What is wrong and how to mend it; stands beside the field, never only in a toast. */
  error?: string | null;
  optional?: boolean;
  required?: boolean;
  children: (control: FieldControl) => ReactNode;
};

/** `<Field label={t('mail')} error={refusal?.field === 'email' && text}>{(control) => <TextInput {...control} />}</Field>` */
export function Field({ label, hint, error: refused, optional, required, children }: Props) {
  const words = useWords();
  const id = useId();
  const { mended, watch } = useMended(refused);
  const error = mended ? undefined : refused;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  // Mantine's inputs speak only of the hints and errors that they draw themselves, and set this attribute over ours.
  useLayoutEffect(() => {
    const control = document.getElementById(id);
    if (described) control?.setAttribute('aria-describedby', described);
    else control?.removeAttribute('aria-describedby');
  });
  return (
    <div className={css.field} {...watch}>
      <label className={css.label} htmlFor={id}>
        {label}
        {optional && <span className={css.optional}> ({words.optional})</span>}
      </label>
      {hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
        error: Boolean(error),
      })}
      <div aria-live="polite">
        {error && (
          <p className={css.error} id={`${id}-error`}>
            <IconAlertCircle size={16} aria-hidden />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
