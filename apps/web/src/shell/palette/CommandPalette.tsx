import { Modal } from '@mantine/core';
import { Avatar, KeyHint, useAnnounce } from '@plenum/client-ui';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './CommandPalette.module.css';
import { useEntries, type Entry } from './entries';
import { find } from './find';
import { usePaletteSearch } from './usePaletteSearch';

export function CommandPalette({ close }: { close: () => void }) {
  const { t } = useTranslation('shell');
  const announce = useAnnounce();
  const id = useId();
  const [term, setTerm] = useState('');
  const [at, setAt] = useState(0);
  const found = [...find(useEntries(), term), ...usePaletteSearch(term)];
  const groups = [...new Set(found.map(({ group }) => group))].map(
    (group) => [group, found.filter((entry) => entry.group === group)] as const,
  );
  // Drawn group by group, so the arrows walk in that order too.
  const order = groups.flatMap(([, entries]) => entries);
  const current = order.at(at);
  useEffect(() => {
    if (term) announce(order.length === 0 ? t('palette.empty') : t('palette.results', { count: order.length }));
  }, [term, order.length, announce, t]);
  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    close();
    entry.run();
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && order.length > 0) setAt((at + step + order.length) % order.length);
    else if (event.key === 'Enter') choose(current);
    else return;
    event.preventDefault();
  };
  const option = (entry: Entry) => `${id}-${entry.id.replace(/\W/g, '_')}`;
  return (
    <Modal.Root
      opened
      onClose={close}
      size={600}
      yOffset="12dvh"
      centered={false}
      classNames={{ content: css.palette }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={t('palette.title')}>
        <div className={css.head}>
          <IconSearch size={20} stroke={1.6} aria-hidden />
          <input
            className={css.input}
            data-autofocus
            role="combobox"
            aria-label={t('palette.title')}
            aria-expanded
            aria-controls={`${id}-list`}
            aria-activedescendant={current && option(current)}
            autoComplete="off"
            spellCheck={false}
            placeholder={t('palette.placeholder')}
            value={term}
            onChange={(event) => {
              setTerm(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={move}
          />
        </div>
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={t('palette.title')}
          className={css.list}
          hidden={order.length === 0}
        >
          {groups.map(([group, entries]) => (
            <div key={group} role="group" aria-label={group}>
              <div className={css.group} aria-hidden>
                {group}
              </div>
              {entries.map((entry) => (
                <Option
                  key={entry.id}
                  id={option(entry)}
                  entry={entry}
                  selected={entry === current}
                  choose={choose}
                  point={() => setAt(order.indexOf(entry))}
                />
              ))}
            </div>
          ))}
        </div>
        {order.length === 0 && <p className={css.empty}>{t('palette.empty')}</p>}
        <div className={css.foot} aria-hidden>
          <KeyHint keys="arrowup" />
          <KeyHint keys="arrowdown" /> {t('palette.move')}
          <span className={css.gap} />
          <KeyHint keys="enter" /> {t('palette.choose')}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

type OptionProps = { id: string; entry: Entry; selected: boolean; choose: (entry: Entry) => void; point: () => void };

function Option({ id, entry, selected, choose, point }: OptionProps) {
  return (
    // The keyboard works from the input, which keeps the focus: the pattern for a combobox.
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={css.option}
      ref={(element) => {
        if (selected) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerMove={point}
      onClick={() => choose(entry)}
    >
      {entry.face && <Avatar {...entry.face} size={24} />}
      <span className={css.title}>
        {entry.title}
        {entry.note && <span className={css.note}>{entry.note}</span>}
      </span>
      {entry.keys && <KeyHint keys={entry.keys} />}
    </div>
  );
}
