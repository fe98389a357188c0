import { useApolloClient } from '@apollo/client/react';
import type { SpaceVisibility } from '@plenum/contract';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { DialogFoot, SideSheet, SubmitButton, useToast, useUnsavedWords } from '@plenum/client-ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SpaceWordsFields } from './SpaceWordsFields';
import { VisibilityChoice } from './VisibilityChoice';

const CreateSpaceDocument = graphql(`
  mutation CreateSpace($space: NewSpace!) {
    createSpace(space: $space) {
      ...SpaceFields
    }
  }
`);

export function CreateSpaceSheet({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation('spaces');
  return (
    <SideSheet title={t('create.title')} opened={opened} close={close} size={480}>
      <CreateSpaceForm />
    </SideSheet>
  );
}

function CreateSpaceForm() {
  const { t } = useTranslation('spaces');
  const navigate = useNavigate();
  const client = useApolloClient();
  const toast = useToast();
  const refusalText = useRefusalText();
  const [words, setWords] = useState({ name: '', description: '' });
  const [visibility, setVisibility] = useState<SpaceVisibility>('OPEN');
  // One key for one intention: a retry after a lost answer finds the space that was made. Other words are another intention.
  const [clientKey, setClientKey] = useState(() => crypto.randomUUID());
  const [made, setMade] = useState(false);
  useUnsavedWords(!made && Boolean(words.name || words.description));
  const { act, acting, refusal } = useAct(CreateSpaceDocument);
  const change = (next: typeof words) => {
    setWords(next);
    setClientKey(crypto.randomUUID());
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done, refused } = await act({ space: { clientKey, visibility, ...words } });
    if (refused && !refused.field) toast({ text: refusalText(refused).title, tone: 'error' });
    if (!done) return;
    setMade(true);
    await client.refetchQueries({ include: ['Spaces'] }).catch(() => undefined);
    await navigate(`/spaces/${done.createSpace.id}`);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <SpaceWordsFields words={words} change={change} refusal={refusal} />
      <VisibilityChoice
        value={visibility}
        choose={(chosen) => {
          setVisibility(chosen);
          setClientKey(crypto.randomUUID());
        }}
      />
      <DialogFoot>
        <SubmitButton pending={acting}>{t('create.submit')}</SubmitButton>
      </DialogFoot>
    </form>
  );
}
