export { RichText } from './rich-text/RichText';
export { useLocale } from './text/LocaleContext';
