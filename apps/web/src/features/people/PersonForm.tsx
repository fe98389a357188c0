import { useApolloClient } from '@apollo/client/react';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { SubmitButton, useToast, useUnsavedWords } from '@plenum/client-ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnFields } from './OwnFields';
import {
  changesOf,
  draftOf,
  type EditedPerson,
  emptyDraft,
  type PersonDraft,
  personFields,
  written,
} from './person-draft';
import css from './PersonForm.module.css';
import { PositionFields } from './PositionFields';
import { StaleDialog } from './StaleDialog';
import { useDifferences } from './useDifferences';
import { useFieldErrors } from './useFieldErrors';
import { usePersonStanding } from './usePersonStanding';

const AddPersonDocument = graphql(`
  mutation AddPerson($person: NewPerson!) {
    addPerson(person: $person) {
      ...EditedPerson
    }
  }
`);

const EditPersonDocument = graphql(`
  mutation EditPerson($person: PersonChanges!) {
    editPerson(person: $person) {
      ...EditedPerson
      ...PersonRow
    }
  }
`);

export const EditedPersonDocument = graphql(`
  query EditedPersonNow($id: ID!) {
    person(id: $id) {
      ...EditedPerson
    }
  }
`);

type Props = {
  /** Nobody: somebody new is added. */
  person?: EditedPerson | undefined;
  saved: (person: EditedPerson) => void;
};

/** Adds somebody or changes what an administrator sets; the fields keep what was typed whatever the server says. */
export function PersonForm({ person, saved }: Props) {
  const { t, i18n } = useTranslation('people');
  const client = useApolloClient();
  const toast = useToast();
  const [base, setBase] = useState(person);
  const [empty] = useState(() => emptyDraft(i18n.language));
  const [draft, setDraft] = useState<PersonDraft>(() => (person ? draftOf(person) : empty));
  const [newer, setNewer] = useState<EditedPerson>();
  // The same key for every try of this form: a lost answer must not add somebody twice.
  const clientKey = useRef(crypto.randomUUID());
  const differences = useDifferences();
  const { invite } = usePersonStanding();
  const add = useAct(AddPersonDocument);
  const edit = useAct(EditPersonDocument);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const needed = useRefusalText()({ code: 'BAD_USER_INPUT', reason: 'REQUIRED' }).title;
  const { errorOf, ofNoField } = useFieldErrors(add.refusal ?? edit.refusal, 'person', personFields);
  const changes = changesOf(base ? draftOf(base) : empty, draft, personFields);
  useUnsavedWords(Object.keys(changes).length > 0);

  const finish = (done: EditedPerson, text: string) => {
    toast({ text, tone: 'success' });
    saved(done);
  };
  const added = (someone: EditedPerson) => {
    const action = { label: t('admin.invite'), run: () => void invite(someone) };
    toast({ text: t('form.added', { name: someone.name }), tone: 'success', action });
    saved(someone);
  };
  const change = async (id: string, version: number) => {
    const { done, refused } = await edit.act({ person: { id, version, ...written(changes) } });
    if (done) return finish(done.editPerson, t('form.saved', { name: done.editPerson.name }));
    if (refused.code !== 'STALE') return;
    const { data } = await client.query({
      query: EditedPersonDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    setNewer(data?.person);
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    // The server names one wrong field at a time; all that are empty are said at once.
    const empties = (['name', 'email'] as const).filter((field) => draft[field].trim() === '');
    setMissing(empties);
    if (empties.length > 0) return;
    if (base) return change(base.id, base.version ?? 1);
    const { done, refused } = await add.act({
      person: { clientKey: clientKey.current, ...draft, externalId: draft.externalId.trim() || null },
    });
    if (done) return added(done.addPerson);
    // What was sent under this key was something else: it is somebody else then.
    if (refused.code === 'IDEMPOTENCY_CONFLICT') clientKey.current = crypto.randomUUID();
  };
  const fields = {
    draft,
    change: (some: Partial<PersonDraft>) => setDraft((before) => ({ ...before, ...some })),
    errorOf: (field: string) => (missing.includes(field) ? needed : errorOf(field)),
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={css.form} noValidate>
      <PositionFields {...fields} personId={base?.id} manager={base?.manager ?? null} />
      <OwnFields {...fields} />
      {ofNoField && (
        <p role="alert" className={css.error}>
          {ofNoField}
        </p>
      )}
      <div className={css.foot}>
        <SubmitButton pending={add.acting || edit.acting}>{t(base ? 'save' : 'form.add')}</SubmitButton>
      </div>
      {newer && (
        <StaleDialog
          differences={differences(changes, newer, base?.manager ? { [base.manager.id]: base.manager.name } : {})}
          keepMine={() => {
            setNewer(undefined);
            setBase(newer);
            void change(newer.id, newer.version ?? 1);
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
