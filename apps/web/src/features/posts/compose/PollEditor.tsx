import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { limits } from '@plenum/contract';
import { Field } from '@plenum/client-ui';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Composer.module.css';
import { MomentField } from './MomentField';
import type { PollDraft, PollResults } from './draft-content';

type Props = {
  poll: PollDraft;
  change: (poll: PollDraft) => void;
  errorAt: (field: string) => string | undefined;
};

const sorts: readonly PollResults[] = ['ALWAYS', 'AFTER_VOTE', 'AFTER_CLOSE'];

export function PollEditor({ poll, change, errorAt }: Props) {
  const { t } = useTranslation('compose');
  const errorId = useId();
  const { minOptions, maxOptions, option: longest } = limits.poll;
  const put = (at: number, text: string) =>
    change({ ...poll, options: poll.options.map((one, index) => (index === at ? text : one)) });
  const ofAll = errorAt('draft.poll.options');
  // What is wrong with the answers together is mostly that one is missing: said where it would be written.
  const missing = ofAll ? poll.options.findIndex((option) => !option.trim()) : -1;
  const errorOf = (at: number) => errorAt(`draft.poll.options.${at}`) ?? (at === missing ? ofAll : undefined);
  return (
    <fieldset className={css.part} aria-describedby={ofAll && missing < 0 ? errorId : undefined}>
      <legend className={css.legend}>{t('poll.title')}</legend>
      {poll.options.map((option, at) => (
        <Field key={at} label={t('poll.option', { number: at + 1 })} error={errorOf(at)}>
          {(control) => (
            <TextInput
              {...control}
              value={option}
              maxLength={longest}
              onChange={(event) => put(at, event.currentTarget.value)}
              rightSection={
                poll.options.length > minOptions && (
                  <button
                    type="button"
                    className={css.drop}
                    aria-label={t('poll.removeOption', { number: at + 1 })}
                    onClick={() => change({ ...poll, options: poll.options.filter((_, index) => index !== at) })}
                  >
                    <IconX size={16} />
                  </button>
                )
              }
            />
          )}
        </Field>
      ))}
      {ofAll && missing < 0 && (
        <p id={errorId} className={css.error} role="alert">
          {ofAll}
        </p>
      )}
      {poll.options.length < maxOptions && (
        <Button
          size="xs"
          variant="subtle"
          className={css.start}
          leftSection={<IconPlus size={16} stroke={2} />}
          onClick={() => change({ ...poll, options: [...poll.options, ''] })}
        >
          {t('poll.addOption')}
        </Button>
      )}
      <div className={css.row}>
        <Field label={t('poll.results')}>
          {(control) => (
            <Select
              {...control}
              allowDeselect={false}
              value={poll.results}
              data={sorts.map((value) => ({ value, label: t(`poll.sorts.${value}`) }))}
              onChange={(results) => results && change({ ...poll, results: results as PollResults })}
            />
          )}
        </Field>
        <MomentField
          label={t('poll.closesAt')}
          value={poll.closesAt}
          change={(closesAt) => change({ ...poll, closesAt })}
          error={errorAt('draft.poll.closesAt')}
          optional={poll.results !== 'AFTER_CLOSE'}
        />
      </div>
      <Checkbox
        mt="sm"
        label={t('poll.multiple')}
        checked={poll.multiple}
        onChange={(event) => change({ ...poll, multiple: event.currentTarget.checked })}
      />
    </fieldset>
  );
}
