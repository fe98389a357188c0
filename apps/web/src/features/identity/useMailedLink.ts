import { graphql, useAct } from '@plenum/client-data';
import { useEffect, useState } from 'react';

const OpenLinkDocument = graphql(`
  mutation OpenLink($purpose: LinkPurpose!, $token: String!) {
    openLink(purpose: $purpose, token: $token) {
      name
      email
    }
  }
`);

export type LinkPurpose = 'RESET' | 'INVITATION';

/** Whom the link in the address bar is for. Its secret stands behind `#`, which the browser sends to nobody. */
export function useMailedLink(purpose: LinkPurpose) {
  const [token] = useState(() => window.location.hash.slice(1));
  const { act, refusal } = useAct(OpenLinkDocument);
  const [holder, setHolder] = useState<{ name: string; email: string }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let here = true;
    void act({ purpose, token }).then(({ done }) => here && done && setHolder(done.openLink));
    return () => {
      here = false;
    };
  }, [act, purpose, token, tries]);
  return { token, holder, refusal, tryAgain: () => setTries((before) => before + 1) };
}
