import { useApolloClient, useQuery } from '@apollo/client/react';
import { graphql, refusalOf, useAct, useRefusalText } from '@plenum/client-data';
import { ErrorState, ListSkeleton, Panel, SubmitButton, useToast, useUnsavedWords } from '@plenum/client-ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './PersonForm.module.css';
import { MyPicture } from './MyPicture';
import { OwnFields } from './OwnFields';
import { changesOf, draftOf, type EditedPerson, ownFields, type PersonDraft } from './person-draft';
import { StaleDialog } from './StaleDialog';
import { useDifferences } from './useDifferences';
import { useFieldErrors } from './useFieldErrors';

const MyProfileDocument = graphql(`
  query MyProfile {
    me {
      ...EditedPerson
      ...MyPicture
    }
  }
`);

const EditMyProfileDocument = graphql(`
  mutation EditMyProfile($profile: ProfileChanges!) {
    editMyProfile(profile: $profile) {
      ...EditedPerson
    }
  }
`);

export function ProfileForm() {
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(MyProfileDocument, { fetchPolicy: 'network-only' });
  if (data) return <Form key={data.me.id} me={data.me} picture={<MyPicture me={data.me} />} />;
  return error ? (
    <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />
  ) : (
    <ListSkeleton rows={5} />
  );
}

function Form({ me, picture }: { me: EditedPerson; picture: ReactNode }) {
  const { t } = useTranslation('people');
  const client = useApolloClient();
  const toast = useToast();
  const [base, setBase] = useState(me);
  const [draft, setDraft] = useState<PersonDraft>(() => draftOf(me));
  const [newer, setNewer] = useState<EditedPerson>();
  const differences = useDifferences();
  const { act, acting, refusal } = useAct(EditMyProfileDocument);
  const { errorOf, ofNoField } = useFieldErrors(refusal, 'profile', ownFields);
  const changes = changesOf(draftOf(base), draft, ownFields);
  const changed = Object.keys(changes).length > 0;
  useUnsavedWords(changed);

  const save = async (version: number) => {
    const { done, refused } = await act({ profile: { version, ...changes } });
    if (done) {
      setBase(done.editMyProfile);
      setDraft(draftOf(done.editMyProfile));
      toast({ text: t('profile.saved'), tone: 'success' });
    } else if (refused.code === 'STALE') {
      const { data } = await client.query({ query: MyProfileDocument, fetchPolicy: 'network-only' });
      setNewer(data?.me);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (changed) void save(base.version ?? 1);
  };
  return (
    <Panel title={t('profile.title')}>
      <p className={css.hint}>{t('profile.text')}</p>
      {picture}
      <form onSubmit={submit} className={css.form}>
        <OwnFields draft={draft} change={(some) => setDraft((before) => ({ ...before, ...some }))} errorOf={errorOf} />
        {ofNoField && (
          <p role="alert" className={css.error}>
            {ofNoField}
          </p>
        )}
        <SubmitButton pending={acting} className={css.submit} disabled={!changed}>
          {t('save')}
        </SubmitButton>
      </form>
      {newer && (
        <StaleDialog
          differences={differences(changes, newer, {})}
          keepMine={() => {
            setNewer(undefined);
            setBase(newer);
            void save(newer.version ?? 1);
          }}
          takeTheirs={() => {
            setNewer(undefined);
            setBase(newer);
            setDraft(draftOf(newer));
          }}
          close={() => setNewer(undefined)}
        />
      )}
    </Panel>
  );
}
