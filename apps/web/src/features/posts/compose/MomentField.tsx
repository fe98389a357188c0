import { TextInput } from '@mantine/core';
import { Field } from '@plenum/client-ui';
import type { ReactNode } from 'react';

type Props = {
  label: string;
  /** ISO 8601, of which the field shows the person's own clock. */
  value: string | null;
  change: (value: string | null) => void;
  error?: string;
  hint?: ReactNode;
  optional?: boolean;
};

/** `2026-03-01T09:30` on the clock of this browser. */
export function localMoment(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function MomentField({ label, value, change, error, hint, optional }: Props) {
  return (
    <Field label={label} error={error} hint={hint} optional={optional}>
      {(control) => (
        <TextInput
          {...control}
          type="datetime-local"
          min={localMoment(new Date())}
          value={value ? localMoment(new Date(value)) : ''}
          onChange={(event) => {
            const at = new Date(event.currentTarget.value);
            change(Number.isNaN(at.getTime()) ? null : at.toISOString());
          }}
        />
      )}
    </Field>
  );
}
