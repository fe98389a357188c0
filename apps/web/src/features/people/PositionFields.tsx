import { MultiSelect, SegmentedControl, TextInput } from '@mantine/core';
import { limits, PersonKind } from '@plenum/contract';
import { Field } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { DepartmentSelect } from '../departments/DepartmentSelect';
import { useDepartments } from '../departments/useDepartments';
import type { FieldsProps } from './OwnFields';
import { PersonSelect } from './PersonSelect';

type Props = FieldsProps & {
  /** Whose position it is; nobody when somebody new is added. */
  personId?: string | undefined;
  manager: { id: string; name: string } | null;
};

/** What an administrator says about people. */
export function PositionFields({ draft, change, errorOf, personId, manager }: Props) {
  const { t } = useTranslation('people');
  const { departments } = useDepartments();
  const text = (name: 'name' | 'email' | 'title' | 'externalId', maxLength: number, required = false) => (
    <Field label={t(`fields.${name}`)} error={errorOf(name)} required={required} optional={!required}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          type={name === 'email' ? 'email' : 'text'}
          maxLength={maxLength}
          value={draft[name]}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      {text('name', limits.person.name, true)}
      {text('email', limits.person.email, true)}
      <Field label={t('fields.kind')} hint={t('hints.kind')} error={errorOf('kind')}>
        {({ id }) => (
          <SegmentedControl
            id={id}
            aria-label={t('fields.kind')}
            value={draft.kind}
            onChange={(kind) => change({ kind: kind as PersonKind })}
            data={Object.values(PersonKind).map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
        )}
      </Field>
      {text('title', limits.person.title)}
      <Field label={t('fields.department')} error={errorOf('departmentId')} optional>
        {(control) => (
          <DepartmentSelect
            control={control}
            placeholder=""
            value={draft.departmentId}
            change={(departmentId) => change({ departmentId })}
          />
        )}
      </Field>
      <Field label={t('fields.manager')} error={errorOf('managerId')} optional>
        {(control) => (
          <PersonSelect
            control={control}
            chosen={manager}
            value={draft.managerId}
            change={(managerId) => change({ managerId })}
            without={personId}
          />
        )}
      </Field>
      <Field label={t('fields.servesIn')} hint={t('hints.servesIn')} error={errorOf('servesInIds')} optional>
        {(control) => (
          <MultiSelect
            {...control}
            data={departments
              .filter(({ id }) => id !== draft.departmentId)
              .map(({ id, path }) => ({ value: id, label: path.join(' › ') }))}
            value={draft.servesInIds}
            onChange={(servesInIds) => change({ servesInIds })}
            limit={60}
            searchable
            hidePickedOptions
          />
        )}
      </Field>
      {text('externalId', 120)}
    </>
  );
}
