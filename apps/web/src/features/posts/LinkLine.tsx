import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import css from './FileList.module.css';

/** Where the first link of a text leads, before anybody follows it. */
export function LinkLine({ url }: { url: string }) {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  const { host, pathname } = new URL(url);
  return (
    <ul className={css.list}>
      <li>
        <a className={css.file} href={url} target="_blank" rel="noreferrer noopener">
          <IconLink size={20} stroke={1.5} className={css.icon} />
          <span className={css.name}>
            {host.replace(/^www\./, '')}
            <span className={css.size}>{pathname === '/' ? '' : pathname.slice(0, 60)}</span>
          </span>
        </a>
      </li>
    </ul>
  );
}
