import { Button, Checkbox, Progress } from '@mantine/core';
import type { Refusal } from '@plenum/contract';
import { useRefusalText } from '@plenum/client-data';
import IconFileUpload from '@tabler/icons-react/dist/esm/icons/IconFileUpload.mjs';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ImportDrop.module.css';

type Props = {
  uploading: boolean;
  refusal: Refusal | undefined;
  take: (file: File, deactivateMissing: boolean) => void;
};

/** Takes a file by drop or by choice. */
export function ImportDrop({ uploading, refusal, take }: Props) {
  const { t } = useTranslation('directoryImport');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [complete, setComplete] = useState(false);
  const sentence = useFileSentence();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !uploading) take(file, complete);
  };
  return (
    <>
      <div
        className={css.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={32} stroke={1.25} aria-hidden />
        <p className={css.title}>{t('drop.title')}</p>
        <p className={css.text}>{t('drop.text')}</p>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          className={css.input}
          aria-label={t('drop.choose')}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) take(file, complete);
            // The same file, mended, may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <Button loading={uploading} onClick={() => input.current?.click()}>
          {t('drop.choose')}
        </Button>
        {uploading && <Progress className={css.progress} value={100} animated aria-label={t('drop.reading')} />}
      </div>
      <div aria-live="polite">{refusal && <p className={css.error}>{sentence(refusal)}</p>}</div>
      <Checkbox
        mt="lg"
        label={t('drop.complete')}
        description={t('drop.completeHint')}
        checked={complete}
        onChange={(event) => setComplete(event.currentTarget.checked)}
      />
      <details className={css.help}>
        <summary>{t('columns.title')}</summary>
        <p>{t('columns.text')}</p>
      </details>
    </>
  );
}

const problems = ['encoding', 'empty', 'too_many_rows', 'unclosed_quote', 'malformed'] as const;

/** Why a file cannot be read at all, with the line. */
function useFileSentence() {
  const { t } = useTranslation('directoryImport');
  const refusalText = useRefusalText();
  return (refusal: Refusal): string => {
    const line = refusal.limit ?? 1;
    const what = refusal.field?.replace(/^file\./, '');
    const known = problems.find((problem) => problem === what);
    if (known) return t(`unreadable.${known}`, { line });
    if (what === 'columns.name') return t('unreadable.noName');
    if (what === 'columns.email') return t('unreadable.noEmail');
    const { title, text } = refusalText(refusal);
    return [title, text].filter(Boolean).join('. ');
  };
}
