import css from './LinkCard.module.css';
import type { PostOnCard } from './PostOnCard';

type Card = NonNullable<PostOnCard['linkCard']>;

/** What stands behind the first link of a text, as its own page says it. The picture is ours: rebuilt and kept by us. */
export function LinkCard({ card }: { card: Card }) {
  const { placeholder, mediumUrl } = card.image ?? {};
  const background = placeholder?.startsWith('#') ? { background: placeholder } : undefined;
  return (
    <a className={css.card} href={card.url} target="_blank" rel="noreferrer noopener nofollow">
      {mediumUrl && <img className={css.picture} src={mediumUrl} alt="" loading="lazy" style={background} />}
      <span className={css.words}>
        <span className={css.site}>{card.site}</span>
        <span className={css.title}>{card.title}</span>
        {card.description && <span className={css.description}>{card.description}</span>}
      </span>
    </a>
  );
}
