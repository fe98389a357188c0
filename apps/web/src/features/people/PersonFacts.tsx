import { Button } from '@mantine/core';
import { graphql, useInfinite, type DocumentType } from '@plenum/client-data';
import { Panel } from '@plenum/client-ui';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalTime } from './LocalTime';
import css from './PersonFacts.module.css';
import { PersonRow } from './PersonRow';

export const PersonFactsFragment = graphql(`
  fragment PersonFacts on Person {
    id
    email
    phone
    place
    timeZone
    isFormer
    manager {
      ...PersonRow
    }
  }
`);

const ReportsDocument = graphql(`
  query Reports($id: ID!, $after: String) {
    person(id: $id) {
      id
      reports(first: 10, after: $after) {
        edges {
          cursor
          node {
            ...PersonRow
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** How one reaches somebody, and whom they work with: beside the page. */
export function PersonFacts({ person }: { person: DocumentType<typeof PersonFactsFragment> }) {
  const { t } = useTranslation('people');
  return (
    <div>
      <Panel title={t('page.contact')}>
        <ul className={css.contact}>
          {person.email && !person.isFormer && (
            <Fact icon={IconMail} label={t('fields.email')}>
              <a href={`mailto:${person.email}`}>{person.email}</a>
            </Fact>
          )}
          {person.phone && (
            <Fact icon={IconPhone} label={t('fields.phone')}>
              <a href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>{person.phone}</a>
            </Fact>
          )}
          {person.place && (
            <Fact icon={IconMapPin} label={t('fields.place')}>
              {person.place}
            </Fact>
          )}
          <Fact icon={IconClock} label={t('page.localTime')}>
            <LocalTime timeZone={person.timeZone} />
          </Fact>
        </ul>
      </Panel>
      {person.manager && (
        <Panel title={t('fields.manager')} flush>
          <PersonRow person={person.manager} />
        </Panel>
      )}
      <Reports id={person.id} />
    </div>
  );
}

type FactProps = { icon: typeof IconMail; label: string; children: ReactNode };

function Fact({ icon: Icon, label, children }: FactProps) {
  return (
    <li className={css.fact}>
      <span className={css.icon} role="img" aria-label={label} data-tip={label}>
        <Icon size={18} stroke={1.5} aria-hidden />
      </span>
      <span className={css.value}>{children}</span>
    </li>
  );
}

function Reports({ id }: { id: string }) {
  const { t } = useTranslation('people');
  const { nodes, hasMore, more, growing } = useInfinite(ReportsDocument, { id }, (data) => data.person.reports);
  if (nodes.length === 0) return null;
  return (
    <Panel title={t('page.reports')} flush>
      {nodes.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
      {hasMore && (
        <Button variant="subtle" fullWidth loading={growing} onClick={() => void more()}>
          {t('more')}
        </Button>
      )}
    </Panel>
  );
}
