import { MultiSelect } from '@mantine/core';
import { limits } from '@plenum/contract';
import { Avatar, Field } from '@plenum/client-ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/Me';
import { useSuggestions } from '../../writing/useSuggestions';
import css from './PraisePicker.module.css';
import type { Recipient } from './draft-content';

type Props = { recipients: Recipient[]; change: (recipients: Recipient[]) => void; error?: string };

type Found = Recipient & { title?: string | null; picture?: string | null };

const keyOf = ({ kind, id }: Recipient) => `${kind} ${id}`;
const PAUSE_MS = 200;

export function PraisePicker({ recipients, change, error }: Props) {
  const { t } = useTranslation('compose');
  const me = useMe();
  const { searchMentions } = useSuggestions();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    const timer = window.setTimeout(() => {
      searchMentions(text, asking.signal)
        // Nobody praises themselves: the server refuses it, so it is not offered.
        .then((all) => setFound(all.filter(({ id }) => id !== me.id)))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      asking.abort();
    };
  }, [text, me.id, searchMentions]);
  const all: Found[] = [
    ...recipients,
    ...found.filter((one) => !recipients.some((known) => keyOf(known) === keyOf(one))),
  ];
  return (
    <Field label={t('praise.who')} error={error} required>
      {(control) => (
        <MultiSelect
          {...control}
          searchable
          openOnFocus={false}
          maxValues={limits.praise.recipients}
          placeholder={t('praise.find')}
          nothingFoundMessage={t('praise.none')}
          searchValue={text}
          onSearchChange={setText}
          // What the server found for these words is right, also where it found it by title or skill.
          filter={({ options }) => options}
          renderOption={({ option }) => {
            const one = all.find((known) => keyOf(known) === option.value);
            return one ? <Option one={one} /> : option.label;
          }}
          data={all.map((one) => ({ value: keyOf(one), label: one.name }))}
          value={recipients.map(keyOf)}
          onChange={(keys) =>
            change(
              keys.flatMap((key) => {
                const one = all.find((known) => keyOf(known) === key);
                return one ? [{ kind: one.kind, id: one.id, name: one.name }] : [];
              }),
            )
          }
        />
      )}
    </Field>
  );
}

function Option({ one: { kind, id, name, title, picture } }: { one: Found }) {
  return (
    <span className={css.option}>
      <Avatar name={name} seed={id} picture={picture} size={32} shape={kind === 'person' ? 'person' : 'group'} />
      <span className={css.words}>
        <span dir="auto">{name}</span>
        {title && <span className={css.title}>{title}</span>}
      </span>
    </span>
  );
}
