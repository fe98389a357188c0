import type { words } from './en';

declare module 'i18next' {
  // A key that does not exist in English does not compile; that German has the same keys is a test.
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof words;
  }
}
