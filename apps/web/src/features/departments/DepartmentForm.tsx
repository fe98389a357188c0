import { useApolloClient } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { limits } from '@plenum/contract';
import { graphql, useAct, type DocumentType } from '@plenum/client-data';
import { Field, SubmitButton, useToast, useUnsavedWords } from '@plenum/client-ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../people/PersonForm.module.css';
import { PeopleSelect } from '../people/PersonSelect';
import { StaleDialog } from '../people/StaleDialog';
import { useFieldErrors } from '../people/useFieldErrors';
import { type DepartmentDraft } from './department-draft';
import { DepartmentSelect } from './DepartmentSelect';
import { useSaveDepartment } from './useSaveDepartment';

export const EditedDepartmentFragment = graphql(`
  fragment EditedDepartment on Department {
    id
    version
    name
    description
    active
    parent {
      id
      name
    }
    stewards {
      id
      name
    }
  }
`);

export const EditedDepartmentDocument = graphql(`
  query EditedDepartmentNow($id: ID!) {
    department(id: $id) {
      ...EditedDepartment
    }
  }
`);

const AddDepartmentDocument = graphql(`
  mutation AddDepartment($department: NewDepartment!) {
    addDepartment(department: $department) {
      ...EditedDepartment
    }
  }
`);

export type EditedDepartment = DocumentType<typeof EditedDepartmentFragment>;

const draftOf = (department: EditedDepartment): DepartmentDraft => ({
  name: department.name,
  description: department.description,
  parentId: department.parent?.id ?? null,
  stewardIds: department.stewards.map(({ id }) => id),
});

type Props = {
  department?: EditedDepartment | undefined;
  /** Where a new one is to hang. */
  parentId?: string | null;
  saved: () => void;
};

export function DepartmentForm({ department, parentId = null, saved }: Props) {
  const { t } = useTranslation('departments');
  const client = useApolloClient();
  const toast = useToast();
  const [base, setBase] = useState(department);
  const before: DepartmentDraft = base ? draftOf(base) : { name: '', description: '', parentId, stewardIds: [] };
  const [draft, setDraft] = useState(before);
  useUnsavedWords(JSON.stringify(draft) !== JSON.stringify(before));
  const [newer, setNewer] = useState<EditedDepartment>();
  const clientKey = useRef(crypto.randomUUID());
  const add = useAct(AddDepartmentDocument);
  const { save, saving, refusal } = useSaveDepartment();
  const { errorOf, ofNoField } = useFieldErrors(add.refusal ?? refusal, 'department', [
    'name',
    'description',
    'parentId',
  ]);
  const change = (some: Partial<DepartmentDraft>) => setDraft((before) => ({ ...before, ...some }));

  const finish = () => {
    toast({ text: t('form.saved', { name: draft.name }), tone: 'success' });
    saved();
  };
  const update = async (from: EditedDepartment) => {
    const refused = await save(from.id, from.version ?? 1, draftOf(base ?? from), draft);
    if (!refused) return finish();
    if (refused.code !== 'STALE') return;
    const { data } = await client.query({
      query: EditedDepartmentDocument,
      variables: { id: from.id },
      fetchPolicy: 'network-only',
    });
    setNewer(data?.department);
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (base) return update(base);
    const { name, description } = draft;
    const { done, refused } = await add.act({
      department: { clientKey: clientKey.current, name, description, parentId: draft.parentId },
    });
    if (refused?.code === 'IDEMPOTENCY_CONFLICT') clientKey.current = crypto.randomUUID();
    if (!done) return;
    const { id, version } = done.addDepartment;
    await save(id, version ?? 1, draftOf(done.addDepartment), draft);
    finish();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={css.form} noValidate>
      <Field label={t('fields.name')} error={errorOf('name')} required>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            maxLength={limits.department.name}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('fields.parent')} hint={t('hints.parent')} error={errorOf('parentId')} optional>
        {(control) => (
          <DepartmentSelect
            control={control}
            placeholder={t('top')}
            value={draft.parentId}
            change={(id) => change({ parentId: id })}
            {...(base ? { without: base.id } : {})}
          />
        )}
      </Field>
      <Field label={t('fields.description')} error={errorOf('description')} optional>
        {(control) => (
          <Textarea
            {...control}
            autosize
            minRows={3}
            maxLength={limits.department.description}
            value={draft.description}
            onChange={(event) => change({ description: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('stewards')} hint={t('hints.stewards')} optional>
        {(control) => (
          <PeopleSelect
            control={control}
            chosen={base?.stewards ?? []}
            value={draft.stewardIds}
            change={(stewardIds) => change({ stewardIds })}
          />
        )}
      </Field>
      {ofNoField && (
        <p role="alert" className={css.error}>
          {ofNoField}
        </p>
      )}
      <div className={css.foot}>
        <SubmitButton pending={add.acting || saving}>{t(base ? 'form.save' : 'form.add')}</SubmitButton>
      </div>
      {newer && (
        <StaleDialog
          differences={(['name', 'description'] as const)
            .filter((field) => draft[field] !== newer[field])
            .map((field) => ({ field: t(`fields.${field}`), mine: draft[field], theirs: newer[field] }))}
          keepMine={() => {
            setNewer(undefined);
            setBase(newer);
            void update(newer);
          }}
          takeTheirs={() => {
            setNewer(undefined);
            setBase(newer);
            setDraft(draftOf(newer));
          }}
          close={() => setNewer(undefined)}
        />
      )}
    </form>
  );
}
