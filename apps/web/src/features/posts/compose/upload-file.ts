import { errorStatus, REQUEST_HEADER, type ErrorCode, type Refusal } from '@plenum/contract';
import type { Picture } from '../PostOnCard';

type Uploaded = { file: Picture; refused?: undefined } | { file?: undefined; refused: Refusal };

const isCode = (word: unknown): word is ErrorCode => typeof word === 'string' && word in errorStatus;

/** XMLHttpRequest and not fetch: only it tells how far an upload has come. */
export function uploadFile(
  file: File,
  progress: (share: number) => void,
): { done: Promise<Uploaded>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const done = new Promise<Uploaded>((resolve) => {
    request.open('POST', '/files');
    request.setRequestHeader(REQUEST_HEADER, '1');
    request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    request.onerror = () => resolve({ refused: { code: 'UNAVAILABLE' } });
    request.onabort = () => resolve({ refused: { code: 'UNAVAILABLE' } });
    request.onload = () => resolve(read(request));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
  return { done, cancel: () => request.abort() };
}

function read({ status, responseText }: XMLHttpRequest): Uploaded {
  try {
    const body = JSON.parse(responseText) as { code?: unknown; id?: unknown };
    if (status < 300 && typeof body.id === 'string') {
      const file = { __typename: 'Attachment' as const, ...body };
      return { file: file as unknown as Picture };
    }
    if (isCode(body.code)) return { refused: body as Refusal };
  } catch {
    // A proxy's page: its status says what it is.
  }
  const code = Object.entries(errorStatus).find(([, known]) => known === status)?.[0];
  return { refused: { code: isCode(code) ? code : 'UNAVAILABLE' } };
}
