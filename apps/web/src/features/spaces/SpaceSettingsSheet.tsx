import { Button, Checkbox } from '@mantine/core';
import type { SpaceVisibility } from '@plenum/contract';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { DialogFoot, SideSheet, SubmitButton, useConfirm, useToast, useUnsavedWords } from '@plenum/client-ui';
import { useApolloClient } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpaceSeen } from './space-fragments';
import css from './SpaceSettingsSheet.module.css';
import { SpaceWordsFields } from './SpaceWordsFields';
import { useSpaceActs } from './useSpaceActs';
import { VisibilityChoice } from './VisibilityChoice';

const EditSpaceDocument = graphql(`
  mutation EditSpace($space: SpaceChanges!) {
    editSpace(space: $space) {
      ...SpaceFields
    }
  }
`);
export const SpaceDocument = graphql(`
  query Space($id: ID!) {
    space(id: $id) {
      ...SpaceFields
    }
  }
`);

type Props = { space: SpaceSeen; opened: boolean; close: () => void };

export function SpaceSettingsSheet({ space, opened, close }: Props) {
  const { t } = useTranslation('spaces');
  return (
    <SideSheet title={t('settings.title')} opened={opened} close={close} size={480}>
      <SpaceSettingsForm space={space} close={close} />
    </SideSheet>
  );
}

/** Keeps what was on the screen when it opened, so that somebody else's change is noticed and neither is lost. */
function SpaceSettingsForm({ space, close }: Pick<Props, 'space' | 'close'>) {
  const { t } = useTranslation('spaces');
  const client = useApolloClient();
  const toast = useToast();
  const refusalText = useRefusalText();
  const [read, setRead] = useState(space);
  const [words, setWords] = useState({ name: space.name, description: space.description });
  const [visibility, setVisibility] = useState<SpaceVisibility>(space.visibility);
  const [opening, setOpening] = useState(false);
  const [theirs, setTheirs] = useState<SpaceSeen>();
  const { act, acting, refusal } = useAct(EditSpaceDocument);
  useUnsavedWords(words.name !== read.name || words.description !== read.description || visibility !== read.visibility);
  const opens = visibility === 'OPEN' && read.visibility !== 'OPEN';

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done, refused } = await act({
      space: { id: space.id, version: read.version, ...words, visibility, confirmOpening: opening },
    });
    if (done) {
      toast({ text: t('settings.saved'), tone: 'success' });
      return close();
    }
    if (refused?.code === 'STALE') {
      const { data } = await client.query({
        query: SpaceDocument,
        variables: { id: space.id },
        fetchPolicy: 'network-only',
      });
      return setTheirs(data?.space);
    }
    if (refused && !refused.field) toast({ text: refusalText(refused).title, tone: 'error' });
  };
  const takeTheirs = () => {
    if (!theirs) return;
    setRead(theirs);
    setWords({ name: theirs.name, description: theirs.description });
    setVisibility(theirs.visibility);
    setTheirs(undefined);
  };
  /** Mine is what I changed: the rest is as they left it. */
  const keepMine = () => {
    if (!theirs) return;
    const pick = <Field extends 'name' | 'description'>(field: Field) =>
      words[field] === read[field] ? theirs[field] : words[field];
    setWords({ name: pick('name'), description: pick('description') });
    if (visibility === read.visibility) setVisibility(theirs.visibility);
    setRead(theirs);
    setTheirs(undefined);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {theirs && (
        <div ref={(element) => element?.focus()} tabIndex={-1} className={css.stale} role="alert">
          <p className={css.staleTitle}>{t('stale.title')}</p>
          <p>{t('stale.text')}</p>
          <p className={css.theirs}>
            <strong>{theirs.name}</strong>
            {theirs.description && <span>{theirs.description}</span>}
            <span>{t(`visibility.${theirs.visibility}.word`)}</span>
          </p>
          <div className={css.buttons}>
            <Button size="xs" onClick={keepMine}>
              {t('stale.mine')}
            </Button>
            <Button size="xs" variant="default" onClick={takeTheirs}>
              {t('stale.theirs')}
            </Button>
          </div>
        </div>
      )}
      <SpaceWordsFields words={words} change={setWords} refusal={refusal} />
      <VisibilityChoice value={visibility} choose={setVisibility} />
      {opens && (
        <Checkbox
          mt="md"
          label={t('settings.confirmOpening')}
          checked={opening}
          error={refusal?.field?.endsWith('confirmOpening') ? t('settings.confirmNeeded') : undefined}
          onChange={(event) => setOpening(event.currentTarget.checked)}
        />
      )}
      <DialogFoot>
        <SubmitButton pending={acting}>{t('settings.submit')}</SubmitButton>
      </DialogFoot>
      <ArchiveBox space={space} close={close} />
    </form>
  );
}

function ArchiveBox({ space, close }: Pick<Props, 'space' | 'close'>) {
  const { t } = useTranslation('spaces');
  const confirm = useConfirm();
  const { archive, acting } = useSpaceActs(space);
  const ask = async () => {
    const sure = await confirm({
      title: t('archive.title', { name: space.name }),
      text: t('archive.text'),
      confirm: t('archive.confirm'),
    });
    if (sure && (await archive())) close();
  };
  return (
    <section className={css.archive}>
      <p>{t('archive.text')}</p>
      <Button variant="default" loading={acting} onClick={() => void ask()}>
        {t('archive.confirm')}
      </Button>
    </section>
  );
}
