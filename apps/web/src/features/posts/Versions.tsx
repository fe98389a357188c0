import { PostText } from './PostText';
import css from './Versions.module.css';

type Version = { key: number; heading: string; title?: string; body: string };

export function Versions({ versions }: { versions: readonly Version[] }) {
  return versions.map(({ key, heading, title, body }) => (
    <section key={key} className={css.version}>
      <h3 className={css.heading}>{heading}</h3>
      {title && <p className={css.title}>{title}</p>}
      <PostText body={body} />
    </section>
  ));
}
