import { Select } from '@mantine/core';
import type { FieldControl } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { useDepartments } from './useDepartments';

type Props = {
  /** Where no `Field` with a label stands around it. */
  label?: string;
  control?: FieldControl;
  value: string | null;
  change: (id: string | null) => void;
  /** A department that, with those below it, cannot be chosen. */
  without?: string;
  placeholder?: string;
};

/** One department of the whole tree, found by any part of its path. */
export function DepartmentSelect({ label, control, value, change, without, placeholder }: Props) {
  const { t } = useTranslation('departments');
  const { departments } = useDepartments();
  const choices = departments.filter(({ line }) => !without || !line.includes(without));
  return (
    <Select
      {...control}
      aria-label={label}
      placeholder={placeholder ?? label}
      data={choices.map(({ id, path }) => ({ value: id, label: path.join(' › ') }))}
      value={value}
      onChange={change}
      limit={100}
      clearable
      searchable
      nothingFoundMessage={t('select.nothing')}
      comboboxProps={{ width: 'max-content', position: 'bottom-start', middlewares: { shift: { padding: 8 } } }}
    />
  );
}
