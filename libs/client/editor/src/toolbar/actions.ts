import type { Editor } from '@tiptap/core';
import IconBlockquote from '@tabler/icons-react/dist/esm/icons/IconBlockquote.mjs';
import IconBold from '@tabler/icons-react/dist/esm/icons/IconBold.mjs';
import IconCode from '@tabler/icons-react/dist/esm/icons/IconCode.mjs';
import IconItalic from '@tabler/icons-react/dist/esm/icons/IconItalic.mjs';
import IconList from '@tabler/icons-react/dist/esm/icons/IconList.mjs';
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs';
import IconListNumbers from '@tabler/icons-react/dist/esm/icons/IconListNumbers.mjs';
import IconSourceCode from '@tabler/icons-react/dist/esm/icons/IconSourceCode.mjs';
import IconStrikethrough from '@tabler/icons-react/dist/esm/icons/IconStrikethrough.mjs';
import type { Keys } from '@plenum/client-ui';
import type { EditorWords } from '../words';

type Word = { [K in keyof EditorWords]: EditorWords[K] extends string ? K : never }[keyof EditorWords];

export type Action = {
  readonly word: Word;
  /** The mark or node that shows the button pressed. */
  readonly active: string;
  readonly keys: Keys;
  readonly icon: typeof IconBold;
  readonly run: (editor: Editor) => void;
  /** Needed less often: behind "More" on a phone. */
  readonly rare?: true;
};

/** The shortcuts are TipTap's own. */
export const actions: readonly (readonly Action[])[] = [
  [
    {
      word: 'bold',
      active: 'bold',
      keys: 'mod+b',
      icon: IconBold,
      run: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      word: 'italic',
      active: 'italic',
      keys: 'mod+i',
      icon: IconItalic,
      run: (editor) => editor.chain().focus().toggleItalic().run(),
    },
    {
      word: 'strike',
      active: 'strike',
      keys: 'mod+shift+s',
      icon: IconStrikethrough,
      run: (editor) => editor.chain().focus().toggleStrike().run(),
      rare: true,
    },
    {
      word: 'code',
      active: 'code',
      keys: 'mod+e',
      icon: IconCode,
      run: (editor) => editor.chain().focus().toggleCode().run(),
      rare: true,
    },
  ],
  [
    {
      word: 'bulletList',
      active: 'bulletList',
      keys: 'mod+shift+8',
      icon: IconList,
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      word: 'orderedList',
      active: 'orderedList',
      keys: 'mod+shift+7',
      icon: IconListNumbers,
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
      rare: true,
    },
    {
      word: 'taskList',
      active: 'taskList',
      keys: 'mod+shift+9',
      icon: IconListCheck,
      run: (editor) => editor.chain().focus().toggleTaskList().run(),
      rare: true,
    },
  ],
  [
    {
      word: 'quote',
      active: 'blockquote',
      keys: 'mod+shift+b',
      icon: IconBlockquote,
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
      rare: true,
    },
    {
      word: 'codeBlock',
      active: 'codeBlock',
      keys: 'mod+alt+c',
      icon: IconSourceCode,
      run: (editor) => editor.chain().focus().toggleCodeBlock().run(),
      rare: true,
    },
  ],
];

export const linkKeys = 'mod+shift+u';
