import { Button } from '@mantine/core';
import { useLocale } from '@plenum/client-ui';
import IconFile from '@tabler/icons-react/dist/esm/icons/IconFile.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../file-size';
import type { Picture } from '../PostOnCard';
import css from './AttachmentList.module.css';
import { mayPass, useFileRefusalText } from './useFileRefusalText';
import type { Upload } from './useUploads';

type Props = {
  files: readonly Picture[];
  uploads: readonly Upload[];
  /** What one has to do about them before anything else can happen. */
  notice?: string;
  removeFile: (id: string) => void;
  removeUpload: (key: number) => void;
  tryAgain: (upload: Upload) => void;
};

export function AttachmentList({ files, uploads, notice, removeFile, removeUpload, tryAgain }: Props) {
  const { t } = useTranslation('compose');
  const locale = useLocale();
  const refusalText = useFileRefusalText();
  if (files.length + uploads.length === 0 && !notice) return null;
  const list = (
    <ul className={css.list} aria-label={t('files')}>
      {files.map((file) => (
        <li key={file.id} className={css.file}>
          <Face picture={file.thumbUrl} />
          <span className={css.name}>{file.name}</span>
          <span className={css.size}>{fileSize(file.bytes, locale)}</span>
          <Remove name={file.name} remove={() => removeFile(file.id)} />
        </li>
      ))}
      {uploads.map((upload) => (
        <li key={upload.key} className={css.file} data-failed={Boolean(upload.refused)}>
          <Face picture={upload.preview} />
          <span className={css.name}>
            {upload.file.name}
            {upload.refused ? (
              <span className={css.why} role="alert">
                {refusalText(upload.refused, upload.file)}
              </span>
            ) : (
              <progress
                className={css.progress}
                value={upload.share}
                aria-label={t('uploading', { name: upload.file.name })}
              />
            )}
          </span>
          {upload.refused && mayPass(upload.refused) && (
            <Button size="compact-xs" variant="light" onClick={() => tryAgain(upload)}>
              {t('tryAgain')}
            </Button>
          )}
          <Remove name={upload.file.name} remove={() => removeUpload(upload.key)} />
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      {list}
      {notice && (
        <p className={css.notice} role="alert">
          {notice}
        </p>
      )}
    </div>
  );
}

function Face({ picture }: { picture?: string | null }) {
  const [broken, setBroken] = useState(false);
  // A file that calls itself a picture and is none has no face.
  if (picture && !broken)
    return <img src={picture} alt="" width={40} height={40} className={css.picture} onError={() => setBroken(true)} />;
  return (
    <span className={css.picture}>
      <IconFile size={20} stroke={1.5} />
    </span>
  );
}

function Remove({ name, remove }: { name: string; remove: () => void }) {
  const { t } = useTranslation('compose');
  return (
    <button type="button" className={css.remove} aria-label={t('removeFile', { name })} onClick={remove}>
      <IconX size={16} stroke={1.8} />
    </button>
  );
}
