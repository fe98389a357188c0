import { Button } from '@mantine/core';
import { graphql, useRefusalText, type DocumentType } from '@plenum/client-data';
import { Avatar } from '@plenum/client-ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './MyPicture.module.css';
import { useMyPicture } from './useMyPicture';

export const MyPictureFragment = graphql(`
  fragment MyPicture on Person {
    id
    name
    picture {
      fileId
      medium
    }
  }
`);

export function MyPicture({ me }: { me: DocumentType<typeof MyPictureFragment> }) {
  const { t } = useTranslation('people');
  const input = useRef<HTMLInputElement>(null);
  const { set, setting, refusal } = useMyPicture();
  const refusalText = useRefusalText();
  const text = refusal && refusalText(refusal);
  return (
    <div className={css.picture}>
      <Avatar name={me.name} seed={me.id} picture={me.picture?.medium} size={96} />
      <div>
        <div className={css.buttons}>
          <input
            ref={input}
            type="file"
            accept="image/*"
            hidden
            aria-label={t('picture.choose')}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void set(file);
              event.currentTarget.value = '';
            }}
          />
          <Button variant="default" loading={setting} onClick={() => input.current?.click()}>
            {t('picture.choose')}
          </Button>
          {me.picture && (
            <Button variant="subtle" color="gray" disabled={setting} onClick={() => void set(null)}>
              {t('picture.remove')}
            </Button>
          )}
        </div>
        <div aria-live="polite">
          {text && <p className={css.error}>{[text.title, text.text].filter(Boolean).join('. ')}</p>}
        </div>
      </div>
    </div>
  );
}
