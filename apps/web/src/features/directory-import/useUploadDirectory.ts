import { limits, REQUEST_HEADER, type Refusal } from '@plenum/contract';
import { useCallback, useState } from 'react';

type Outcome = { id: string; refused?: undefined } | { id?: undefined; refused: Refusal };

/** Sends a file to be looked at. Answers the preview's id or why the file cannot be read; throws nothing. */
export function useUploadDirectory() {
  const [uploading, setUploading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const upload = useCallback(async (file: File, deactivateMissing: boolean): Promise<Outcome> => {
    setUploading(true);
    setRefusal(undefined);
    const outcome = await send(file, deactivateMissing);
    setRefusal(outcome.refused);
    setUploading(false);
    return outcome;
  }, []);
  return { upload, uploading, refusal };
}

async function send(file: File, deactivateMissing: boolean): Promise<Outcome> {
  if (file.size > limits.csv.bytes) {
    return { refused: { code: 'PAYLOAD_TOO_LARGE', field: 'file', limit: limits.csv.bytes } };
  }
  const query = new URLSearchParams({ name: file.name, deactivateMissing: String(deactivateMissing) });
  try {
    const answer = await fetch(`/directory/imports?${query}`, {
      method: 'POST',
      body: file,
      headers: { [REQUEST_HEADER]: '1', 'content-type': 'text/csv' },
    });
    const body = (await answer.json()) as { id: string } | Refusal;
    return 'id' in body ? { id: body.id } : { refused: body };
  } catch {
    return { refused: { code: 'UNAVAILABLE' } };
  }
}
