import { Page, Panel } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ImportDrop } from '../features/directory-import/ImportDrop';
import { ImportPreview } from '../features/directory-import/ImportPreview';
import { useUploadDirectory } from '../features/directory-import/useUploadDirectory';
import { AdminTabs } from '../features/people/AdminTabs';

export function AdminImportPage() {
  const { t } = useTranslation(['directoryImport', 'people']);
  const [params, setParams] = useSearchParams();
  const { upload, uploading, refusal } = useUploadDirectory();
  const id = params.get('import');
  const take = async (file: File, deactivateMissing: boolean) => {
    const { id: made } = await upload(file, deactivateMissing);
    if (made) setParams({ import: made });
  };
  return (
    <Page title={t('people:admin.title')} width="wide" toolbar={<AdminTabs />}>
      {id ? (
        <ImportPreview key={id} id={id} another={() => setParams({})} />
      ) : (
        <Panel title={t('title')}>
          <ImportDrop uploading={uploading} refusal={refusal} take={(file, complete) => void take(file, complete)} />
        </Panel>
      )}
    </Page>
  );
}
