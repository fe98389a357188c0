import type { BodyInline, Link as WebLink, Travelling } from '@plenum/markdown';
import { Fragment, use } from 'react';
import { Link } from 'react-router';
import { RenderMentionContext } from './RenderMentionContext';
import css from './RichText.module.css';

export function Inlines({ inlines }: { inlines: readonly BodyInline[] }) {
  return inlines.map((inline, at) => <InlineElement key={at} inline={inline} />);
}

function InlineElement({ inline }: { inline: BodyInline }) {
  const renderMention = use(RenderMentionContext);
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'break':
      return <br />;
    case 'code':
      return <code dir="ltr">{inline.text}</code>;
    case 'mention':
      return <Fragment>{renderMention(inline)}</Fragment>;
    case 'topic':
      return (
        <Link to={`/topics/${encodeURIComponent(inline.tag)}`} dir="auto" className={css.topic}>
          #{inline.label}
        </Link>
      );
    case 'link':
      return <WebLinkElement link={inline} />;
    case 'strong':
      return <strong>{<Inlines inlines={inline.children} />}</strong>;
    case 'emphasis':
      return <em>{<Inlines inlines={inline.children} />}</em>;
    case 'strike':
      return <s>{<Inlines inlines={inline.children} />}</s>;
  }
}

/** Leads out of the house: into a tab of its own, without our address as a recommendation. */
function WebLinkElement({ link }: { link: Travelling<WebLink> }) {
  return (
    <a href={link.href} rel="noopener nofollow ugc" target="_blank">
      <Inlines inlines={link.children} />
      {link.host !== null && (
        <bdi dir="ltr" className={css.host}>
          {' '}
          ({link.host})
        </bdi>
      )}
    </a>
  );
}
