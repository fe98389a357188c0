import { Button, Group } from '@mantine/core';
import { useLocale } from '@plenum/client-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Composer.module.css';
import type { DraftContent } from './draft-content';
import { MomentField } from './MomentField';
import { useAudienceClock } from './useAudienceClock';

type Props = {
  content: DraftContent;
  start?: string | null;
  busy: boolean;
  error?: string;
  schedule: (publishAt: string, timeZone: string) => void;
  cancel: () => void;
};

const HOUR = 3_600_000;
const nextMorning = () => {
  const at = new Date(Date.now() + 24 * HOUR);
  at.setHours(9, 0, 0, 0);
  return at.toISOString();
};

/** Both clocks: the writer's own, and the one that most others of the audience live by. */
export function SchedulePicker({ content, start, busy, error, schedule, cancel }: Props) {
  const { t } = useTranslation('compose');
  const locale = useLocale();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [at, setAt] = useState<string | null>(start ?? nextMorning);
  const there = useAudienceClock(content, zone);
  const when =
    at &&
    there &&
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: there }).format(new Date(at));
  return (
    <fieldset className={css.part}>
      <legend className={css.legend}>{t('schedule.title')}</legend>
      <MomentField
        label={t('schedule.at', { zone })}
        value={at}
        change={setAt}
        error={error}
        hint={when ? t('schedule.there', { when, zone: there }) : t('schedule.same')}
      />
      <Group gap="sm" mt="sm">
        <Button size="xs" data-schedule loading={busy} disabled={!at} onClick={() => at && schedule(at, zone)}>
          {t('schedule.do')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={cancel}>
          {t('schedule.cancel')}
        </Button>
      </Group>
    </fieldset>
  );
}
