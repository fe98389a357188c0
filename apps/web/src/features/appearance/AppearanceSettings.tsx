import { SegmentedControl } from '@mantine/core';
import { Locale } from '@plenum/contract';
import { chooseAppearance, Panel, useAppearance, type Density, type Theme } from '@plenum/client-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/Me';
import css from './AppearanceSettings.module.css';

import { useChooseLanguage } from './useChooseLanguage';

const themes: readonly Theme[] = ['light', 'dark', 'system'];
const densities: readonly Density[] = ['comfortable', 'compact'];
const locales = Object.values(Locale);

export function AppearanceSettings() {
  const { t } = useTranslation(['settings', 'shell']);
  const { locale } = useMe();
  const { chooseLanguage } = useChooseLanguage();
  const { theme, density } = useAppearance();
  return (
    <Panel title={t('appearance.title')}>
      <p className={css.text}>{t('appearance.text')}</p>
      <Choice label={t('appearance.theme')} hint={t('appearance.themeHint')}>
        <SegmentedControl
          aria-label={t('appearance.theme')}
          value={theme}
          onChange={(value) => chooseAppearance({ theme: value })}
          data={themes.map((value) => ({ value, label: t(`shell:me.themes.${value}`) }))}
        />
      </Choice>
      <Choice label={t('appearance.density')} hint={t('appearance.densityHint')}>
        <SegmentedControl
          aria-label={t('appearance.density')}
          value={density}
          onChange={(value) => chooseAppearance({ density: value })}
          data={densities.map((value) => ({ value, label: t(`shell:me.densities.${value}`) }))}
        />
      </Choice>
      <Choice label={t('appearance.language')} hint={t('appearance.languageHint')}>
        <SegmentedControl
          aria-label={t('appearance.language')}
          value={locale}
          onChange={(value) => void chooseLanguage(value)}
          data={locales.map((value) => ({ value, label: t(`appearance.languages.${value}`) }))}
        />
      </Choice>
    </Panel>
  );
}

function Choice({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div className={css.choice}>
      <div className={css.words} aria-hidden>
        <div className={css.label}>{label}</div>
        {hint && <div className={css.text}>{hint}</div>}
      </div>
      {children}
    </div>
  );
}
