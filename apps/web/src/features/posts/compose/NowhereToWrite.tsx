import { Button } from '@mantine/core';
import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './NowhereToWrite.module.css';

/** For a guest whom no space has let in yet: what to wait for, instead of a sheet that nobody would take. */
export function NowhereToWrite({ close }: { close?: () => void }) {
  const { t } = useTranslation('compose');
  return (
    <section className={css.note} aria-label={t('nowhere.title')}>
      <span className={css.icon} aria-hidden>
        <IconDoor size={20} stroke={1.6} />
      </span>
      <div className={css.words}>
        <p className={css.title}>{t('nowhere.title')}</p>
        <p className={css.text}>{t('nowhere.text')}</p>
      </div>
      <div className={css.acts}>
        {close && (
          <Button variant="subtle" color="gray" onClick={close}>
            {t('close')}
          </Button>
        )}
        <Button component={Link} to="/spaces/invitations" variant="default">
          {t('nowhere.invitations')}
        </Button>
      </div>
    </section>
  );
}
