import { Button } from '@mantine/core';
import { DialogFoot } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { SourceText } from '../writing/SourceText';
import css from './BothVersions.module.css';

type Words = { title?: string; text: string };
type Props = { theirs: Words; mine: Words; goOn: () => void; keepMine: () => void; takeTheirs: () => void };

/** Only its author changes a text: what was quicker is another tab or device of the same person. The primary button loses nothing. */
export function BothVersions({ theirs, mine, goOn, keepMine, takeTheirs }: Props) {
  const { t } = useTranslation('postSheets');
  const sides = [
    { heading: t('edit.theirs'), words: theirs },
    { heading: t('edit.mine'), words: mine },
  ];
  return (
    <div role="alert">
      <p className={css.lead}>{t('edit.stale')}</p>
      <div className={css.sides}>
        {sides.map(({ heading, words }) => (
          <section key={heading} className={css.side}>
            <h3 className={css.heading}>{heading}</h3>
            {words.title && <p className={css.title}>{words.title}</p>}
            <SourceText source={words.text} />
          </section>
        ))}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={takeTheirs}>
          {t('edit.takeTheirs')}
        </Button>
        <Button variant="default" onClick={keepMine}>
          {t('edit.keepMine')}
        </Button>
        <Button onClick={goOn}>{t('edit.goOn')}</Button>
      </DialogFoot>
    </div>
  );
}
