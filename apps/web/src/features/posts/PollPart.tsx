import { RelativeTime } from '@plenum/client-ui';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './PollPart.module.css';
import { PollTable } from './PollTable';
import type { PostOnCard } from './PostOnCard';
import { useVote } from './useVote';

type Poll = NonNullable<PostOnCard['poll']>;

export function PollPart({ post, poll }: { post: PostOnCard; poll: Poll }) {
  const { t, i18n } = useTranslation('posts');
  const { vote, voting, close } = useVote(post.id);
  const [table, setTable] = useState(false);
  const mine = poll.options.filter((option) => option.mine).map(({ position }) => position);
  const open = !poll.closed && post.viewerCan.takePart;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const shareOf = (votes: number | null | undefined) => (votes && poll.voters ? votes / poll.voters : 0);
  const toggle = (position: number) => {
    const had = mine.includes(position);
    if (poll.multiple) return vote(had ? mine.filter((one) => one !== position) : [...mine, position]);
    return vote(had ? [] : [position]);
  };
  return (
    <div className={css.poll} aria-busy={voting}>
      {table && poll.resultsVisible ? (
        <PollTable poll={poll} shareOf={shareOf} />
      ) : (
        <ul className={css.options}>
          {poll.options.map(({ position, text, votes, mine: chosen }) => (
            <li key={position}>
              <button
                type="button"
                className={css.option}
                aria-pressed={chosen}
                aria-disabled={!open}
                onClick={() => open && void toggle(position)}
              >
                {poll.resultsVisible && <span className={css.bar} style={{ width: `${shareOf(votes) * 100}%` }} />}
                <span className={css.mark}>{chosen && <IconCircleCheck size={18} stroke={2} />}</span>
                <span className={css.text} dir="auto">
                  {text}
                </span>
                {poll.resultsVisible && (
                  <span className={css.share}>
                    {percent.format(shareOf(votes))} <small>({votes})</small>
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={css.foot}>
        {poll.voters != null && <span>{t('poll.voters', { count: poll.voters })}</span>}
        {poll.closed && <span>{t('poll.closed')}</span>}
        {!poll.closed && poll.closesAt && (
          <span>
            {t('poll.closes', { when: '' })}
            <RelativeTime at={poll.closesAt} />
          </span>
        )}
        {open && poll.multiple && <span>{t('poll.multiple')}</span>}
        {!poll.resultsVisible && <span>{t(poll.results === 'AFTER_VOTE' ? 'poll.afterVote' : 'poll.afterClose')}</span>}
        {poll.resultsVisible && (
          <button type="button" className={css.link} onClick={() => setTable(!table)}>
            {t(table ? 'poll.bars' : 'poll.table')}
          </button>
        )}
        {open && mine.length > 0 && (
          <button type="button" className={css.link} onClick={() => void vote([])}>
            {t('poll.takeBack')}
          </button>
        )}
        {!poll.closed && post.viewerCan.edit && (
          <button type="button" className={css.link} onClick={() => void close()}>
            {t('poll.close')}
          </button>
        )}
      </p>
    </div>
  );
}
