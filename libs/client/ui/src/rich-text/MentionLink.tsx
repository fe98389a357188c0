import type { Mention } from '@plenum/markdown';
import { Link } from 'react-router';
import css from './RichText.module.css';

const pages = { person: '/people', department: '/departments' };

export function MentionLink({ mention }: { mention: Mention }) {
  return (
    <Link to={`${pages[mention.kind]}/${mention.id}`} dir="auto" className={css.mention}>
      @{mention.label}
    </Link>
  );
}
