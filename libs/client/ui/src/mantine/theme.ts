import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { accent, amber, dark, gray, green, red } from './palette';

const fontFamily = 'var(--pl-font)';
const heading = (fontSize: string, lineHeight: string) => ({ fontSize, lineHeight, fontWeight: '650' });

const overlay = { shadow: 'lg', padding: 'xl', overlayProps: { backgroundOpacity: 0.4 } };
const titled = { title: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.35 } };

/** The 4 px grid, 8 px corners, three elevations and one accent, in Mantine's words. */
export const theme = createTheme({
  colors: { accent, gray, dark, red, green, amber },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: '#171b1f',
  fontFamily,
  fontFamilyMonospace: 'var(--pl-font-code)',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '999px' },
  defaultRadius: 'md',
  shadows: {
    xs: 'var(--pl-shadow-1)',
    sm: 'var(--pl-shadow-1)',
    md: 'var(--pl-shadow-2)',
    lg: 'var(--pl-shadow-3)',
    xl: 'var(--pl-shadow-3)',
  },
  breakpoints: { xs: '30em', sm: '48em', md: '62em', lg: '75em', xl: '90em' },
  headings: {
    fontFamily,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: heading('1.375rem', '1.75rem'),
      h2: heading('1.125rem', '1.5rem'),
      h3: heading('1rem', '1.5rem'),
      h4: heading('0.9375rem', '1.25rem'),
      h5: heading('0.875rem', '1.25rem'),
      h6: heading('0.8125rem', '1.25rem'),
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Input: { classNames: { wrapper: 'pl-input' } },
    Checkbox: { classNames: { input: 'pl-tick' } },
    Radio: { classNames: { radio: 'pl-tick' } },
    Switch: { classNames: { track: 'pl-track' } },
    SegmentedControl: { classNames: { root: 'pl-segments', indicator: 'pl-segment' } },
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    Menu: { defaultProps: { shadow: 'md', withinPortal: true, offset: 6 } },
    Modal: { defaultProps: { centered: true, ...overlay }, styles: titled },
    Drawer: { defaultProps: overlay, styles: titled },
    // Inside a dialog a header is not the page's banner.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Table: { defaultProps: { horizontalSpacing: 'lg', verticalSpacing: 'sm', borderColor: 'var(--pl-border)' } },
  },
});

/** Lets Mantine's own variables follow ours, so that a component of theirs sits in our light and dark without a rule more. */
export const variables: CSSVariablesResolver = () => {
  const follow = {
    '--mantine-color-body': 'var(--pl-surface)',
    '--mantine-color-text': 'var(--pl-text)',
    '--mantine-color-dimmed': 'var(--pl-text-soft)',
    '--mantine-color-placeholder': 'var(--pl-text-faint)',
    '--mantine-color-default': 'var(--pl-surface)',
    '--mantine-color-default-hover': 'var(--pl-hover)',
    '--mantine-color-default-color': 'var(--pl-text)',
    '--mantine-color-default-border': 'var(--pl-border-strong)',
    '--mantine-color-error': 'var(--pl-danger-text)',
    '--mantine-color-success': 'var(--pl-success-text)',
    '--mantine-color-anchor': 'var(--pl-link)',
    '--mantine-color-accent-light': 'var(--pl-accent-soft)',
    '--mantine-color-accent-light-hover': 'var(--pl-selected)',
    '--mantine-color-accent-light-color': 'var(--pl-accent-text)',
    '--mantine-color-red-light': 'var(--pl-danger-soft)',
    '--mantine-color-red-light-hover': 'var(--pl-danger-soft)',
    '--mantine-color-red-light-color': 'var(--pl-danger-text)',
    '--mantine-color-disabled': 'var(--pl-sunken)',
    '--mantine-color-disabled-color': 'var(--pl-text-faint)',
    '--mantine-color-disabled-border': 'var(--pl-border)',
  };
  return { variables: {}, light: follow, dark: follow };
};
