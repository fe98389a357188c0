import { PasswordInput } from '@mantine/core';
import { limits } from '@plenum/contract';
import { Field } from '@plenum/client-ui';
import IconArrowBigUp from '@tabler/icons-react/dist/esm/icons/IconArrowBigUp.mjs';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Form.module.css';

type Props = {
  label: string;
  name: string;
  value: string;
  change: (password: string) => void;
  /** Tells a password manager whether to fill in the password there is or to offer a new one. */
  kind: 'current-password' | 'new-password';
  error?: string;
  hint?: ReactNode;
  size?: 'sm' | 'md';
  autoFocus?: boolean;
};

export function PasswordField({ label, name, value, change, kind, error, hint, size = 'md', autoFocus }: Props) {
  const { t } = useTranslation('identity');
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div>
      <Field label={label} hint={hint} error={error} required>
        {(control) => (
          <PasswordInput
            {...control}
            name={name}
            autoComplete={kind}
            autoCapitalize="none"
            spellCheck={false}
            size={size}
            maxLength={limits.password.max}
            autoFocus={autoFocus}
            visible={shown}
            onVisibilityChange={setShown}
            visibilityToggleButtonProps={{ 'aria-label': t(shown ? 'password.hide' : 'password.show'), tabIndex: 0 }}
            value={value}
            onChange={(event) => change(event.currentTarget.value)}
            onKeyDown={look}
            onKeyUp={look}
            onBlur={() => setCapsLock(false)}
          />
        )}
      </Field>
      <div aria-live="polite">
        {capsLock && (
          <p className={css.hint}>
            <IconArrowBigUp size={16} aria-hidden />
            {t('password.capsLock')}
          </p>
        )}
      </div>
    </div>
  );
}
