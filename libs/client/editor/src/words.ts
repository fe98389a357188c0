import { useLocale } from '@plenum/client-ui';

export type EditorWords = {
  formatting: string;
  more: string;
  bold: string;
  italic: string;
  strike: string;
  code: string;
  link: string;
  bulletList: string;
  orderedList: string;
  taskList: string;
  quote: string;
  codeBlock: string;
  address: string;
  apply: string;
  removeLink: string;
  noAddress: string;
  task: (words: string) => string;
  suggestions: string;
  searching: string;
  noMention: string;
  noTopic: string;
  found: (count: number) => string;
  left: (count: number) => string;
  tooMany: (count: number) => string;
};

const en: EditorWords = {
  formatting: 'Formatting',
  more: 'More formatting',
  bold: 'Bold',
  italic: 'Italic',
  strike: 'Strikethrough',
  code: 'Code',
  link: 'Link',
  bulletList: 'Bulleted list',
  orderedList: 'Numbered list',
  taskList: 'Checklist',
  quote: 'Quote',
  codeBlock: 'Code block',
  address: 'Address',
  apply: 'Apply',
  removeLink: 'Remove link',
  noAddress: 'Write a web or mail address.',
  task: (words) => `Done: ${words || 'empty item'}`,
  suggestions: 'Suggestions',
  searching: 'Searching …',
  noMention: 'Nobody by this name.',
  noTopic: 'A new topic: just go on writing.',
  found: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  left: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  tooMany: (count) => (count === 1 ? '1 character too many' : `${count} characters too many`),
};

const de: EditorWords = {
  formatting: 'Formatierung',
  more: 'Weitere Formatierung',
  bold: 'Fett',
  italic: 'Kursiv',
  strike: 'Durchgestrichen',
  code: 'Code',
  link: 'Link',
  bulletList: 'Aufzählung',
  orderedList: 'Nummerierte Liste',
  taskList: 'Checkliste',
  quote: 'Zitat',
  codeBlock: 'Codeblock',
  address: 'Adresse',
  apply: 'Übernehmen',
  removeLink: 'Link entfernen',
  noAddress: 'Bitte eine Web- oder Mailadresse eingeben.',
  task: (words) => `Erledigt: ${words || 'leerer Punkt'}`,
  suggestions: 'Vorschläge',
  searching: 'Suche …',
  noMention: 'Niemand mit diesem Namen.',
  noTopic: 'Ein neues Thema: einfach weiterschreiben.',
  found: (count) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
  left: (count) => (count === 1 ? 'Noch 1 Zeichen' : `Noch ${count} Zeichen`),
  tooMany: (count) => (count === 1 ? '1 Zeichen zu viel' : `${count} Zeichen zu viel`),
};

export function useEditorWords(): EditorWords {
  return useLocale().startsWith('de') ? de : en;
}
