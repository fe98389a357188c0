import { useMutation } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import { useLocale } from '@plenum/client-ui';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAndTime } from './day-and-time';
import css from './VisitLine.module.css';

const VisitHomeDocument = graphql(`
  mutation VisitHome {
    visitHome {
      previousAt
    }
  }
`);

type Dated = { createdAt: string };

/** Says that one is here, and draws the line between what came since the visit before and what was there then. */
export function useVisitLine() {
  const { t } = useTranslation('feed');
  const locale = useLocale();
  const [visit, { data }] = useMutation(VisitHomeDocument);
  useEffect(() => {
    // Without an answer there is no line; everything else works.
    void visit().catch(() => undefined);
  }, [visit]);
  const previous = data?.visitHome.previousAt;
  return (post: Dated, above: Dated | undefined) => {
    if (!previous || !above || above.createdAt <= previous || post.createdAt > previous) return null;
    return (
      <p className={css.line}>
        <span className={css.words}>
          <IconArrowUp size={14} stroke={2} aria-hidden />
          {t('since', { when: dayAndTime(new Date(previous), new Date(), locale) })}
        </span>
      </p>
    );
  };
}
