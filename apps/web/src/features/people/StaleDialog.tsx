import { Button, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './StaleDialog.module.css';

export type Difference = { field: string; mine: string; theirs: string };

type Props = {
  differences: readonly Difference[];
  keepMine: () => void;
  takeTheirs: () => void;
  close: () => void;
};

/** Somebody else saved first: both versions side by side, and neither is lost until one is chosen. */
export function StaleDialog({ differences, keepMine, takeTheirs, close }: Props) {
  const { t } = useTranslation(['people', 'ui']);
  return (
    <Modal
      opened
      onClose={close}
      title={t('stale.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:words.close') }}
    >
      <p className={css.text}>{t(differences.length > 0 ? 'stale.text' : 'stale.same')}</p>
      {differences.length > 0 && (
        <Table verticalSpacing="sm" horizontalSpacing="sm" layout="fixed" mt="md" className={css.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('stale.field')}</Table.Th>
              <Table.Th>{t('stale.mine')}</Table.Th>
              <Table.Th>{t('stale.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.map(({ field, mine, theirs }) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{field}</Table.Th>
                <Table.Td className={css.version}>{mine || '–'}</Table.Td>
                <Table.Td className={css.version}>{theirs || '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <div className={css.buttons}>
        <Button variant="default" onClick={takeTheirs}>
          {t('stale.takeTheirs')}
        </Button>
        <Button onClick={keepMine}>{t('stale.keepMine')}</Button>
      </div>
    </Modal>
  );
}
