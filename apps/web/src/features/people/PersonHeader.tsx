import { Button } from '@mantine/core';
import { graphql, usePresence, type DocumentType } from '@plenum/client-data';
import { Avatar } from '@plenum/client-ui';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DepartmentPath } from '../departments/DepartmentPath';
import { FollowButton } from '../follows/FollowButton';
import { useMe } from '../session/Me';
import { PersonBadges } from './PersonBadges';
import css from './PersonHeader.module.css';

export const PersonHeaderFragment = graphql(`
  fragment PersonHeader on Person {
    id
    name
    title
    kind
    isFormer
    picture {
      medium
    }
    department {
      id
      name
      path {
        id
        name
      }
    }
    servesIn {
      id
      name
    }
    viewerCan {
      edit
      editProfile
    }
    viewerFollow {
      ...ViewerFollowFields
    }
  }
`);

export function PersonHeader({ person }: { person: DocumentType<typeof PersonHeaderFragment> }) {
  const { t } = useTranslation(['people', 'ui']);
  const me = useMe();
  const here = usePresence(person.isFormer ? undefined : person.id);
  const { viewerCan } = person;
  const edit = viewerCan.editProfile
    ? '/settings/profile'
    : viewerCan.edit
      ? `/admin/people?person=${person.id}`
      : null;
  return (
    <header className={css.header} data-former={person.isFormer || undefined}>
      <Avatar
        name={person.name}
        seed={person.id}
        picture={person.picture?.medium}
        size={96}
        presence={here ? 'online' : null}
      />
      <div className={css.words}>
        <div className={css.name}>
          <p className={css.title} aria-hidden>
            {person.name}
          </p>
          <PersonBadges person={person} />
          {here && <span className={css.here}>{t('ui:words.presence.online')}</span>}
        </div>
        {person.title && <p className={css.role}>{person.title}</p>}
        {person.department && <DepartmentPath path={person.department.path} />}
        {person.servesIn.length > 0 && (
          <p className={css.serves}>
            {t('page.servesIn')}{' '}
            {person.servesIn.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to={`/departments/${id}`}>{name}</Link>
              </span>
            ))}
          </p>
        )}
      </div>
      <div className={css.acts}>
        {!person.isFormer && person.id !== me.id && (
          <FollowButton what={{ kind: 'PERSON' }} now={person.viewerFollow} name={person.name} />
        )}
        {edit && (
          <Button component={Link} to={edit} variant="default" leftSection={<IconPencil size={18} stroke={1.5} />}>
            {t(viewerCan.editProfile ? 'page.editProfile' : 'page.edit')}
          </Button>
        )}
      </div>
    </header>
  );
}
