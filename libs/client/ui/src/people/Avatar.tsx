import { useState } from 'react';
import { useWords } from '../UiWords';
import { avatarColour, initials } from './avatar-colour';
import css from './Avatar.module.css';

export type Presence = 'online' | 'away';

type Props = {
  name: string;
  /** What the colour is chosen by; an id keeps it when the name changes. */
  seed?: string;
  picture?: string | null;
  /** In pixels, on the 4 px grid. */
  size?: 20 | 24 | 32 | 40 | 48 | 64 | 96;
  presence?: Presence | null;
  /** A space or a department is drawn with corners. */
  shape?: 'person' | 'group';
  /** Where no name stands beside it, the picture must say it. */
  alone?: boolean;
};

export function Avatar({ name, seed, picture, size = 40, presence, shape = 'person', alone }: Props) {
  const words = useWords();
  const [broken, setBroken] = useState<string>();
  const said = presence ? `${name}, ${words.presence[presence]}` : name;
  return (
    <span
      className={css.avatar}
      data-shape={shape}
      data-colour={avatarColour(seed ?? name)}
      style={{ '--size': `${size}px` }}
      {...(alone ? { role: 'img', 'aria-label': said } : { 'aria-hidden': true })}
    >
      {picture && picture !== broken ? (
        <img
          className={css.picture}
          src={picture}
          alt=""
          width={size}
          height={size}
          loading="lazy"
          onError={() => setBroken(picture)}
        />
      ) : (
        <span className={css.initials} data-initials={initials(name)} />
      )}
      {presence && <span className={css.presence} data-presence={presence} />}
    </span>
  );
}
