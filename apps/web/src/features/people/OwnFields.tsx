import { SegmentedControl, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { limits, Locale } from '@plenum/contract';
import { Field } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import type { PersonDraft } from './person-draft';

export type FieldsProps = {
  draft: PersonDraft;
  change: (changes: Partial<PersonDraft>) => void;
  errorOf: (field: string) => string | undefined;
};

const zones = Intl.supportedValuesOf('timeZone');
const zoneNames = (chosen: string) =>
  [...new Set([chosen, 'UTC', ...zones])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

/** What people say about themselves. */
export function OwnFields({ draft, change, errorOf }: FieldsProps) {
  const { t } = useTranslation(['people', 'settings']);
  return (
    <>
      <Field label={t('fields.place')} error={errorOf('place')} optional>
        {(control) => (
          <TextInput
            {...control}
            name="place"
            maxLength={limits.person.place}
            value={draft.place}
            onChange={(event) => change({ place: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('fields.phone')} error={errorOf('phone')} optional>
        {(control) => (
          <TextInput
            {...control}
            name="phone"
            type="tel"
            maxLength={limits.person.phone}
            value={draft.phone}
            onChange={(event) => change({ phone: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('fields.skills')} hint={t('hints.skills')} error={errorOf('skills')} optional>
        {(control) => (
          <TagsInput
            {...control}
            maxTags={limits.person.skills}
            value={draft.skills}
            onChange={(skills) => change({ skills })}
            splitChars={[',', ';']}
          />
        )}
      </Field>
      <Field label={t('fields.about')} error={errorOf('about')} optional>
        {(control) => (
          <Textarea
            {...control}
            name="about"
            autosize
            minRows={3}
            maxLength={limits.person.about}
            value={draft.about}
            onChange={(event) => change({ about: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('fields.timeZone')} error={errorOf('timeZone')}>
        {(control) => (
          <Select
            {...control}
            data={zoneNames(draft.timeZone)}
            value={draft.timeZone}
            onChange={(timeZone) => timeZone && change({ timeZone })}
            limit={60}
            searchable
            allowDeselect={false}
          />
        )}
      </Field>
      <Field label={t('fields.locale')} hint={t('hints.locale')} error={errorOf('locale')}>
        {({ id }) => (
          <SegmentedControl
            id={id}
            aria-label={t('fields.locale')}
            value={draft.locale}
            onChange={(locale) => change({ locale: locale as PersonDraft['locale'] })}
            data={Object.values(Locale).map((value) => ({ value, label: t(`settings:appearance.languages.${value}`) }))}
          />
        )}
      </Field>
    </>
  );
}
