import { useLocale } from '@plenum/client-ui';
import IconFile from '@tabler/icons-react/dist/esm/icons/IconFile.mjs';
import css from './FileList.module.css';
import { fileSize } from './file-size';
import type { Picture } from './PostOnCard';

export function FileList({ files }: { files: readonly Picture[] }) {
  const locale = useLocale();
  if (files.length === 0) return null;
  return (
    <ul className={css.list}>
      {files.map((file) => (
        <li key={file.id}>
          <a className={css.file} href={file.url} download={file.name}>
            <IconFile size={20} stroke={1.5} className={css.icon} />
            <span className={css.name}>{file.name}</span>{' '}
            <span className={css.size}>{fileSize(file.bytes, locale)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
