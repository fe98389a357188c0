import { Menu } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { Link } from 'react-router';
import { KeyHint } from '../keyboard/KeyHint';
import css from './ActionMenu.module.css';
import type { ActionMenuProps, MenuEntry } from './menu-entry';

const classNames = {
  dropdown: css.dropdown,
  item: css.item,
  itemSection: css.section,
  itemIndicator: css.indicator,
  label: css.label,
  divider: css.divider,
};

/** Opens as it mounts: it is mounted by the first press. */
export function ActionMenuBody({ entries, children, width }: ActionMenuProps) {
  return (
    <Menu
      defaultOpened
      position="bottom-end"
      width={width}
      alignItemsLabels="none"
      withInitialFocusPlaceholder={false}
      classNames={classNames}
      // Inside a landmark, so that a screen reader can say where the menu is.
      portalProps={{ target: document.getElementById('main') ?? undefined }}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {entries().map((entry, at) => (
          <Entry key={at} entry={entry} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry === 'line') return <Menu.Divider />;
  if ('heading' in entry) return <Menu.Label>{entry.heading}</Menu.Label>;
  const { label, icon: Icon, keys, to, run, danger, chosen } = entry;
  const shared = {
    leftSection: Icon && <Icon size={18} stroke={1.6} />,
    rightSection: keys && <KeyHint keys={keys} />,
    'data-danger': danger || undefined,
    onClick: run,
  };
  if (to !== undefined) {
    return (
      <Menu.Item {...shared} component={Link} to={to}>
        {label}
      </Menu.Item>
    );
  }
  if (chosen === undefined) return <Menu.Item {...shared}>{label}</Menu.Item>;
  return (
    <Menu.RadioItem
      value=""
      checked={chosen}
      closeMenuOnClick
      rightSection={chosen && <IconCheck size={16} aria-hidden />}
      onChange={run}
    >
      <span className={css.choice}>
        {Icon && <Icon size={18} stroke={1.6} />}
        {label}
      </span>
    </Menu.RadioItem>
  );
}
