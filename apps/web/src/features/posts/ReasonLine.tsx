import IconSparkles from '@tabler/icons-react/dist/esm/icons/IconSparkles.mjs';
import { useTranslation } from 'react-i18next';
import css from './ReasonLine.module.css';

export type Reason = {
  kind: 'DISCUSSED' | 'FOLLOWED_PERSON' | 'FOLLOWED_TOPIC' | 'MENTIONS_YOU' | 'NEW' | 'YOUR_DEPARTMENT' | 'YOUR_SPACE';
  name?: string | null;
};

/** Why a post stands in "For you", in plain words. */
export function ReasonLine({ kind, name }: Reason) {
  const { t } = useTranslation('feed');
  return (
    <p className={css.line} data-tip={t('why')}>
      <IconSparkles size={16} stroke={1.6} aria-hidden />
      <span className={css.ask}>{t('why')} </span>
      {t(`reasons.${kind}`, { name: name ?? '' })}
    </p>
  );
}
