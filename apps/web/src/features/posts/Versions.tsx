import { FormattedText } from './FormattedText';
import css from './Versions.module.css';

type Version = { key: number; heading: string; title?: string; text: string };

export function Versions({ versions }: { versions: readonly Version[] }) {
  return versions.map(({ key, heading, title, text }) => (
    <section key={key} className={css.version}>
      <h3 className={css.heading}>{heading}</h3>
      {title && <p className={css.title}>{title}</p>}
      <FormattedText source={text} />
    </section>
  ));
}
