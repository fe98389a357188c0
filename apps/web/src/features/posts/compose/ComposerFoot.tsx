import { Button } from '@mantine/core';
import { KeyHint } from '@plenum/client-ui';
import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ComposerFoot.module.css';
import { DraftsLink } from './DraftsLink';
import type { KeeperState } from './DraftKeeper';

type Props = {
  state: KeeperState;
  empty: boolean;
  uploading: boolean;
  publishing: boolean;
  /** A time is being chosen, and what ends the writing stands there. */
  later: boolean;
  attach: (files: readonly File[]) => void;
  discard: () => void;
  close: () => void;
  schedule: () => void;
};

export function ComposerFoot({ state, empty, uploading, publishing, later, ...on }: Props) {
  const { t } = useTranslation('compose');
  const picker = useRef<HTMLInputElement>(null);
  const quiet = { variant: 'subtle', color: 'gray', size: 'xs' } as const;
  const idle = empty || uploading;
  return (
    <footer className={css.foot}>
      <div className={css.about}>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            on.attach([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <Button
          {...quiet}
          className={css.attach}
          aria-label={t('attach')}
          data-tip={t('attach')}
          onClick={() => picker.current?.click()}
        >
          <IconPaperclip size={18} stroke={1.6} />
        </Button>
        <span className={css.state} role="status">
          {state !== 'idle' && t(`states.${state}`)}
        </span>
        <DraftsLink />
      </div>
      <div className={css.acts}>
        <div className={css.leave}>
          <Button {...quiet} onClick={on.discard}>
            {t('discard')}
          </Button>
          <Button {...quiet} onClick={on.close}>
            {t('close')}
          </Button>
        </div>
        {!later && (
          <div className={css.end}>
            <Button variant="default" size="xs" disabled={empty} onClick={on.schedule}>
              {t('schedule.open')}
            </Button>
            <Button
              type="submit"
              size="xs"
              loading={publishing}
              aria-disabled={idle}
              data-disabled={idle || undefined}
              rightSection={<KeyHint keys="mod+enter" />}
              className={css.publish}
            >
              {t('publish')}
            </Button>
          </div>
        )}
      </div>
    </footer>
  );
}
