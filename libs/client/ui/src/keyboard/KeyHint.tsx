import { drawn, type Keys } from './keys';
import { useLocale } from '../text/LocaleContext';
import css from './KeyHint.module.css';

export function KeyHint({ keys }: { keys: Keys }) {
  const locale = useLocale();
  return (
    <span className={css.hint}>
      {drawn(keys, locale).map((stroke, at) => (
        <span key={at} className={css.stroke}>
          {stroke.map((key) => (
            <kbd key={key} className={css.key}>
              {key}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
