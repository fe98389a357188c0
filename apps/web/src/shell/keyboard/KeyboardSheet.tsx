import { Modal } from '@mantine/core';
import { KeyHint, useShortcuts, type Shortcut } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import css from './KeyboardSheet.module.css';

/** One deed may have several keys. */
function titlesOf(shortcuts: readonly Shortcut[], group: string) {
  const entries = shortcuts.filter((one) => one.group === group);
  const titles = [...new Set(entries.map(({ title }) => title))];
  return titles.map((title) => ({ title, keys: entries.filter((one) => one.title === title).map(({ keys }) => keys) }));
}

/** Lists what has a key right now; pages bring their own by using `useShortcut`. */
export function KeyboardSheet({ close }: { close: () => void }) {
  const { t } = useTranslation(['shell', 'ui']);
  const shortcuts = useShortcuts();
  const groups = [...new Set(shortcuts.map(({ group }) => group))];
  return (
    <Modal
      opened
      onClose={close}
      title={t('keyboard.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:words.close') }}
    >
      <div className={css.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={css.group}>{group}</h3>
            <dl className={css.list}>
              {titlesOf(shortcuts, group).map(({ title, keys }) => (
                <div key={title} className={css.row}>
                  <dt>{title}</dt>
                  <dd className={css.keys}>
                    {keys.map((one) => (
                      <KeyHint key={one} keys={one} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
