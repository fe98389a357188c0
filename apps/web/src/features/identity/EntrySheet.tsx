import { useQuery } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import { useDocumentTitle } from '@plenum/client-ui';
import type { ReactNode } from 'react';
import css from './EntrySheet.module.css';

const CompanyNameDocument = graphql(`
  query CompanyName {
    companyName
  }
`);

type Props = {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
};

/** The one sheet of every page that stands before the frame: whose house it is, what to do here, nothing else. */
export function EntrySheet({ title, lead, children }: Props) {
  const { data } = useQuery(CompanyNameDocument, { fetchPolicy: 'cache-first' });
  useDocumentTitle(title);
  return (
    <main className={css.page}>
      <div className={css.sheet}>
        <p className={css.house}>
          <img src="/mark.svg" width={32} height={32} alt="" />
          <span className={css.company}>{data ? (data.companyName ?? 'Plenum') : '\u00a0'}</span>
        </p>
        <h1 className={css.title}>{title}</h1>
        {lead && <p className={css.lead}>{lead}</p>}
        {children}
      </div>
    </main>
  );
}
