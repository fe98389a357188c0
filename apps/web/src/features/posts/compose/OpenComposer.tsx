import { useApolloClient } from '@apollo/client/react';
import { CardSkeleton, useToast } from '@plenum/client-ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/Me';
import { Composer } from './Composer';
import { localDraft } from './local-draft';
import { openDraft } from './open-draft';
import { newDraft, type StartDraft } from './useDraft';

type Props = { draftId?: string; close: () => void };

/** Finds what to go on with: the draft asked for, else what this browser was in the middle of, else a clean sheet. */
export function OpenComposer({ draftId, close }: Props) {
  const { t } = useTranslation('compose');
  const client = useApolloClient();
  const toast = useToast();
  const me = useMe();
  const [start, setStart] = useState<StartDraft>();
  useEffect(() => {
    let left = false;
    void find().then((found) => !left && setStart(found));
    return () => {
      left = true;
    };
    async function find(): Promise<StartDraft> {
      const local = localDraft(me.id);
      const id = draftId ?? local?.id;
      if (!id) return newDraft({ kind: 'COMPANY' });
      // Words that the server has not got yet are the ones to go on with.
      if (local?.id === id && local.dirty) return announced(local);
      const known = await openDraft(client, id).catch(() => undefined);
      if (known) return known;
      return local?.id === id ? announced({ ...local, version: 0, dirty: true }) : newDraft({ kind: 'COMPANY' });
    }
    function announced(draft: StartDraft): StartDraft {
      toast({ text: t('restored') });
      return draft;
    }
  }, [client, draftId, me.id, t, toast]);
  return start ? <Composer start={start} close={close} /> : <CardSkeleton cards={1} />;
}
