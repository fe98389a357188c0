import { Textarea, TextInput } from '@mantine/core';
import { limits, type Refusal } from '@plenum/contract';
import { useRefusalText } from '@plenum/client-data';
import { Field } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';

export type SpaceWords = { name: string; description: string };

type Props = { words: SpaceWords; change: (words: SpaceWords) => void; refusal?: Refusal | undefined };

export function SpaceWordsFields({ words, change, refusal }: Props) {
  const { t } = useTranslation('spaces');
  const refusalText = useRefusalText();
  // The server names fields by their place in the input: `name`, or `space.name` where a bound was passed.
  const errorOf = (field: string) =>
    refusal?.field?.split('.').at(-1) === field ? refusalText(refusal).title : undefined;
  return (
    <>
      <Field label={t('form.name')} error={errorOf('name')} required>
        {(control) => (
          <TextInput
            {...control}
            data-autofocus
            maxLength={limits.space.name}
            value={words.name}
            onChange={(event) => change({ ...words, name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('form.description')} hint={t('form.descriptionHint')} error={errorOf('description')} optional>
        {(control) => (
          <Textarea
            {...control}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={limits.space.description}
            value={words.description}
            onChange={(event) => change({ ...words, description: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
