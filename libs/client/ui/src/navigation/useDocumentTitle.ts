import { useEffect } from 'react';

const PRODUCT = 'Plenum';

/** The tab's title: what is looked at first, the product last. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${PRODUCT}` : PRODUCT;
  }, [title]);
}
