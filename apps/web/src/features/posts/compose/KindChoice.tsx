import { PostKind } from '@plenum/contract';
import IconAward from '@tabler/icons-react/dist/esm/icons/IconAward.mjs';
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs';
import IconHelpCircle from '@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs';
import IconMessage from '@tabler/icons-react/dist/esm/icons/IconMessage.mjs';
import IconSpeakerphone from '@tabler/icons-react/dist/esm/icons/IconSpeakerphone.mjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Composer.module.css';

const icons: Record<PostKind, typeof IconAward> = {
  UPDATE: IconMessage,
  QUESTION: IconHelpCircle,
  PRAISE: IconAward,
  POLL: IconChartBar,
  ANNOUNCEMENT: IconSpeakerphone,
};

type Props = { kind: PostKind; announce: boolean; choose: (kind: PostKind) => void };

/** Announcements are offered only where one may make them. */
export function KindChoice({ kind, announce, choose }: Props) {
  const { t } = useTranslation(['compose', 'posts']);
  const name = useId();
  const kinds = Object.values(PostKind).filter((one) => one !== 'ANNOUNCEMENT' || announce);
  return (
    <fieldset className={css.kinds}>
      <legend className={css.hidden}>{t('kind')}</legend>
      {kinds.map((one) => {
        const Icon = icons[one];
        return (
          <label key={one} className={css.kind}>
            <input
              type="radio"
              name={name}
              checked={one === kind}
              onChange={() => choose(one)}
              className={css.hidden}
            />
            <Icon size={18} stroke={1.6} aria-hidden />
            {t(`posts:kinds.${one}`)}
          </label>
        );
      })}
    </fieldset>
  );
}
