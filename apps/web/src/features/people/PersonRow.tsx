import { graphql, type DocumentType } from '@plenum/client-data';
import { Avatar } from '@plenum/client-ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PersonBadges } from './PersonBadges';
import css from './PersonRow.module.css';

export const PersonRowFragment = graphql(`
  fragment PersonRow on Person {
    id
    name
    title
    kind
    isFormer
    place
    picture {
      thumb
    }
    department {
      id
      name
    }
  }
`);

type Props = {
  person: DocumentType<typeof PersonRowFragment>;
  /** Beside the row: a button, a menu. */
  action?: ReactNode;
};

/** A face with name, title, department and place; the whole row opens the person. */
export function PersonRow({ person, action }: Props) {
  return (
    <div className={css.row}>
      <Avatar name={person.name} seed={person.id} picture={person.picture?.thumb} />
      <div className={css.words}>
        <div className={css.name}>
          <Link className={css.link} to={`/people/${person.id}`}>
            {person.name}
          </Link>
          <PersonBadges person={person} />
        </div>
        <div className={css.detail}>{[person.title, person.department?.name].filter(Boolean).join(' · ')}</div>
      </div>
      {person.place && <div className={css.place}>{person.place}</div>}
      {action && <div className={css.action}>{action}</div>}
    </div>
  );
}
