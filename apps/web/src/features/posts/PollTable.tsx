import { useTranslation } from 'react-i18next';
import css from './PollPart.module.css';
import type { PostOnCard } from './PostOnCard';

type Props = {
  poll: NonNullable<PostOnCard['poll']>;
  shareOf: (votes: number | null | undefined) => number;
};

export function PollTable({ poll, shareOf }: Props) {
  const { t, i18n } = useTranslation('posts');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('poll.option')}</th>
          <th scope="col">{t('poll.count')}</th>
          <th scope="col">{t('poll.share')}</th>
        </tr>
      </thead>
      <tbody>
        {poll.options.map(({ position, text, votes, mine }) => (
          <tr key={position}>
            <th scope="row">
              {text}
              {mine && ` (${t('poll.mine')})`}
            </th>
            <td>{votes}</td>
            <td>{percent.format(shareOf(votes))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
