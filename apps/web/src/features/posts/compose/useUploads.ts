import { limits, type Refusal } from '@plenum/contract';
import { useCallback, useRef, useState } from 'react';
import type { Picture } from '../PostOnCard';
import { uploadFile } from './upload-file';

export type Upload = { key: number; file: File; share: number; refused?: Refusal; preview?: string };

/** Files on their way. What has arrived is handed over; what failed stays and can be tried again. */
export function useUploads(arrived: (file: Picture) => void, held: number) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const next = useRef(0);
  const cancels = useRef(new Map<number, () => void>());
  const mark = useCallback((key: number, change: Partial<Upload>) => {
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  }, []);
  const remove = useCallback((key: number) => {
    cancels.current.get(key)?.();
    setUploads((before) => {
      const gone = before.find((one) => one.key === key);
      if (gone?.preview) URL.revokeObjectURL(gone.preview);
      return before.filter((one) => one.key !== key);
    });
  }, []);
  const start = useCallback(
    async (key: number, file: File) => {
      mark(key, { refused: undefined, share: 0 });
      if (file.size > limits.file.bytes)
        return mark(key, { refused: { code: 'PAYLOAD_TOO_LARGE', limit: limits.file.bytes } });
      const { done, cancel } = uploadFile(file, (share) => mark(key, { share }));
      cancels.current.set(key, cancel);
      const outcome = await done;
      cancels.current.delete(key);
      if (outcome.refused) return mark(key, { refused: outcome.refused });
      remove(key);
      arrived(outcome.file);
    },
    [arrived, mark, remove],
  );
  const add = useCallback(
    (files: readonly File[]) => {
      const room = Math.max(0, limits.post.attachments - held - uploads.length);
      setLeftOut(Math.max(0, files.length - room));
      const added = files.slice(0, room).map((file) => ({
        key: next.current++,
        file,
        share: 0,
        preview: file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined,
      }));
      setUploads((before) => [...before, ...added]);
      added.forEach(({ key, file }) => void start(key, file));
    },
    [held, uploads.length, start],
  );
  return {
    uploads,
    add,
    remove,
    tryAgain: ({ key, file }: Upload) => void start(key, file),
    uploading: uploads.some(({ refused }) => !refused),
    failed: uploads.some(({ refused }) => refused),
    /** How many of the files given last were too many. */
    leftOut,
  };
}
