import type { Body, Mention } from '@plenum/markdown';
import type { ReactNode } from 'react';
import { Blocks } from './Blocks';
import { Clamp } from './Clamp';
import { MentionLink } from './MentionLink';
import { RenderMentionContext } from './RenderMentionContext';
import css from './RichText.module.css';

type Props = {
  body: Body;
  /** How a mention is shown; a link to the person's or the department's page when not said. */
  renderMention?: (mention: Mention) => ReactNode;
  /** Folds texts that are higher than this many lines behind "Show more". */
  clampLines?: number;
};

const linkTo = (mention: Mention) => <MentionLink mention={mention} />;

/** What a person wrote, as elements: from the tree of `@plenum/markdown`, never from HTML. */
export function RichText({ body, renderMention = linkTo, clampLines }: Props) {
  const text = (
    <div className={css.text}>
      <RenderMentionContext value={renderMention}>
        <Blocks blocks={body} />
      </RenderMentionContext>
    </div>
  );
  return clampLines === undefined ? text : <Clamp lines={clampLines}>{text}</Clamp>;
}
