import { createContext, use } from 'react';

export const LocaleContext = createContext('en');

export const useLocale = () => use(LocaleContext);
