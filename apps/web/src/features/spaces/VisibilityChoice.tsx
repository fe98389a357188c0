import { SpaceVisibility } from '@plenum/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { visibilityIcon } from './SpaceVisibilityMark';
import css from './VisibilityChoice.module.css';

type Props = { value: SpaceVisibility; choose: (visibility: SpaceVisibility) => void };

/** The three kinds of doors, each explained where it is chosen. */
export function VisibilityChoice({ value, choose }: Props) {
  const { t } = useTranslation('spaces');
  const id = useId();
  return (
    <fieldset className={css.choices}>
      <legend className={css.legend}>{t('form.visibility')}</legend>
      {Object.values(SpaceVisibility).map((visibility) => {
        const Icon = visibilityIcon[visibility];
        return (
          <label key={visibility} className={css.choice} data-chosen={visibility === value || undefined}>
            <input
              type="radio"
              name={id}
              className={css.radio}
              value={visibility}
              checked={visibility === value}
              onChange={() => choose(visibility)}
            />
            <Icon size={20} stroke={1.6} aria-hidden />
            <span className={css.words}>
              <span className={css.word}>{t(`visibility.${visibility}.word`)}</span>
              <span className={css.sentence}>{t(`visibility.${visibility}.sentence`)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
