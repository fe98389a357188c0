import { limits, REQUEST_HEADER, type Refusal } from '@plenum/contract';
import { graphql, useAct } from '@plenum/client-data';
import { useCallback, useState } from 'react';

const SetMyPictureDocument = graphql(`
  mutation SetMyPicture($fileId: ID) {
    setMyPicture(fileId: $fileId) {
      id
      picture {
        fileId
        thumb
        medium
      }
    }
  }
`);

/** One's own face: uploaded first, then made the picture. */
export function useMyPicture() {
  const { act, acting } = useAct(SetMyPictureDocument);
  const [uploading, setUploading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const set = useCallback(
    async (file: File | null) => {
      setUploading(true);
      setRefusal(undefined);
      const uploaded = file ? await upload(file) : { id: null };
      const { refused } = 'refused' in uploaded ? uploaded : await act({ fileId: uploaded.id });
      setRefusal(refused);
      setUploading(false);
    },
    [act],
  );
  return { set, setting: uploading || acting, refusal };
}

async function upload(file: File): Promise<{ id: string } | { refused: Refusal }> {
  if (file.size > limits.file.pictureBytes) {
    return { refused: { code: 'PAYLOAD_TOO_LARGE', field: 'file', limit: limits.file.pictureBytes } };
  }
  const body = new FormData();
  body.append('file', file);
  try {
    const answer = await fetch('/files', { method: 'POST', body, headers: { [REQUEST_HEADER]: '1' } });
    const said = (await answer.json()) as { id: string } | Refusal;
    return 'code' in said ? { refused: said } : { id: said.id };
  } catch {
    return { refused: { code: 'UNAVAILABLE' } };
  }
}
