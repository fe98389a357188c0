import { useTranslation } from 'react-i18next';
import { reactionIcons } from './reaction-icons';
import css from './Reactions.module.css';
import type { Counted } from './with-reaction';

type Props = { counts: Counted; open?: () => void };

/** The kinds that were used, the most used first, and how many in all; opens who reacted. */
export function ReactionCounts({ counts, open }: Props) {
  const { t } = useTranslation('posts');
  if (counts.length === 0) return null;
  const sorted = [...counts].sort((a, b) => b.count - a.count);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const each = sorted.map(({ kind, count }) => `${t(`reactions.kinds.${kind}`)} ${count}`).join(', ');
  const faces = (
    <>
      <span className={css.kinds} aria-hidden>
        {sorted.slice(0, 3).map(({ kind }) => {
          const Icon = reactionIcons[kind];
          return (
            <span key={kind} className={css.kind} data-kind={kind}>
              <Icon size={12} stroke={2.2} />
            </span>
          );
        })}
      </span>
      {total}
    </>
  );
  if (!open) {
    return (
      <span className={css.counts} role="img" aria-label={each} data-tip={each}>
        {faces}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={css.counts}
      onClick={open}
      data-tip={each}
      aria-label={`${t('reactions.who')}: ${each}`}
    >
      {faces}
    </button>
  );
}
