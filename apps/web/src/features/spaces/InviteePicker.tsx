import { useQuery } from '@apollo/client/react';
import { Combobox, Loader, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql, type DocumentType } from '@plenum/client-data';
import { Avatar, type FieldControl } from '@plenum/client-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './InviteePicker.module.css';

const InviteesDocument = graphql(`
  query Invitees($text: String!) {
    mentionables(text: $text) {
      ... on Person {
        id
        kind
        name
        title
        picture {
          thumb
        }
      }
      ... on Department {
        id
        name
      }
    }
  }
`);

export type Invitee = DocumentType<typeof InviteesDocument>['mentionables'][number];

type Props = { control: FieldControl; chosen: readonly Invitee[]; choose: (chosen: readonly Invitee[]) => void };

/** People and whole departments by their names, as one types; Backspace takes the last back. */
export function InviteePicker({ control, chosen, choose }: Props) {
  const { t } = useTranslation('spaces');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 150);
  const { data, previousData, loading } = useQuery(InviteesDocument, { variables: { text }, skip: text === '' });
  const offered = (text === '' ? [] : ((data ?? previousData)?.mentionables ?? [])).filter(
    ({ id }) => !chosen.some((one) => one.id === id),
  );
  const add = (id: string) => {
    const found = offered.find((one) => one.id === id);
    if (found) choose([...chosen, found]);
    setTyped('');
    combobox.closeDropdown();
  };
  // The field takes its id from what stands around it.
  const { error, id, ...named } = control;
  return (
    <Combobox store={combobox} onOptionSubmit={add} withinPortal={false}>
      <Combobox.DropdownTarget>
        <PillsInput id={id} error={error} rightSection={loading && text ? <Loader size={16} /> : undefined}>
          <Pill.Group>
            {chosen.map((one) => (
              <Pill
                key={one.id}
                withRemoveButton
                removeButtonProps={{ 'aria-label': t('invite.takeBack', { name: one.name }), tabIndex: 0 }}
                onRemove={() => choose(chosen.filter(({ id }) => id !== one.id))}
              >
                {one.name}
              </Pill>
            ))}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                {...named}
                data-autofocus
                placeholder={chosen.length === 0 ? t('invite.placeholder') : undefined}
                value={typed}
                onChange={(event) => {
                  setTyped(event.currentTarget.value);
                  combobox.openDropdown();
                  combobox.updateSelectedOptionIndex();
                }}
                onBlur={() => combobox.closeDropdown()}
                onKeyDown={(event) => {
                  if (event.key === 'Backspace' && typed === '') choose(chosen.slice(0, -1));
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={text === ''}>
        <Combobox.Options aria-label={t('invite.label')}>
          {offered.map((one) => (
            <Combobox.Option key={one.id} value={one.id} className={css.option}>
              <Avatar
                name={one.name}
                seed={one.id}
                size={32}
                shape={one.__typename === 'Person' ? 'person' : 'group'}
                picture={one.__typename === 'Person' ? one.picture?.thumb : null}
              />
              <span className={css.words}>
                <span>{one.name}</span>
                <span className={css.sort}>{sortOf(one, t('invite.department'), t('guest'))}</span>
              </span>
            </Combobox.Option>
          ))}
          {offered.length === 0 && !loading && (
            <Combobox.Empty>{t('invite.nobodyElse', { search: text })}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function sortOf(one: Invitee, department: string, guest: string): string {
  if (one.__typename === 'Department') return department;
  return one.kind === 'PARTNER' ? [guest, one.title].filter(Boolean).join(' · ') : one.title;
}
