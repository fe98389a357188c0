import { useApolloClient } from '@apollo/client/react';
import type { Refusal } from '@plenum/contract';
import { refusalOf, useRefusalText } from '@plenum/client-data';
import { CardSkeleton, ErrorState, useToast } from '@plenum/client-ui';
import { useEffect, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/Me';
import { Composer } from './Composer';
import type { Place } from './draft-content';
import { firstPlace } from './first-place';
import { draftToGoOn } from './local-draft';
import { NowhereToWrite } from './NowhereToWrite';
import { openDraft } from './open-draft';
import { newDraft, type StartDraft } from './useDraft';

type Props = { draftId?: string; place?: Place; close: () => void };

/** Finds what to go on with: the draft asked for, else what this browser was in the middle of, else a clean sheet. */
export function OpenComposer({ draftId, place: asked, close }: Props) {
  const { t } = useTranslation('compose');
  const client = useApolloClient();
  const toast = useToast();
  const me = useMe();
  const refusalText = useRefusalText();
  const [start, setStart] = useState<StartDraft | 'nowhere'>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [tries, tryAgain] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    let left = false;
    firstPlace(client, me, asked)
      .then(async (place) => (place ? placed(await find(place), place) : 'nowhere'))
      .then((found) => !left && setStart(found))
      .catch((error: unknown) => !left && setRefusal(refusalOf(error)));
    return () => {
      left = true;
    };
    /** What was begun for the company by whom only spaces are open to goes on in one of these. */
    function placed(draft: StartDraft, place: Place): StartDraft {
      const fits = me.kind === 'EMPLOYEE' || draft.content.place.kind === place.kind;
      return fits ? draft : { ...draft, content: { ...draft.content, place } };
    }
    async function find(place: Place): Promise<StartDraft> {
      const local = draftToGoOn(me.id, draftId ? undefined : asked);
      const id = draftId ?? local?.id;
      if (!id) return newDraft(place);
      // Words that the server has not got yet are the ones to go on with.
      if (local?.id === id && local.dirty) return announced(local);
      const known = await openDraft(client, id).catch(() => undefined);
      if (known) return known;
      return local?.id === id ? announced({ ...local, version: 0, dirty: true }) : newDraft(place);
    }
    function announced(draft: StartDraft): StartDraft {
      toast({ text: t('restored') });
      return draft;
    }
  }, [client, draftId, asked, me, t, toast, tries]);
  if (start === 'nowhere') return <NowhereToWrite close={close} />;
  if (refusal && !start) return <ErrorState {...refusalText(refusal)} tryAgain={tryAgain} />;
  return start ? <Composer start={start} close={close} /> : <CardSkeleton cards={1} />;
}
