import { limits } from '@plenum/contract';
import { useTranslation } from 'react-i18next';
import { passwordStrength, type Strength } from './password-strength';
import css from './PasswordStrength.module.css';

const filled: Record<Strength, number> = { short: 0, weak: 1, fair: 2, good: 3 };

/** A word and three bars under a new password; the word is said to screen readers when it changes. */
export function PasswordStrength({ password }: { password: string }) {
  const { t } = useTranslation('identity');
  const strength = passwordStrength(password);
  const words = password ? (`password.strength.${strength}` as const) : 'password.advice';
  return (
    <div className={css.strength} data-strength={password ? strength : undefined}>
      {password && (
        <span className={css.bars} aria-hidden>
          {[1, 2, 3].map((bar) => (
            <span key={bar} className={css.bar} data-filled={bar <= filled[strength] || undefined} />
          ))}
        </span>
      )}
      <span aria-live="polite">{t(words, { count: limits.password.min })}</span>
    </div>
  );
}
