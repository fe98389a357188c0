import type { Ref } from 'react';
import type { SearchMentions, SearchTopics } from './suggest/choices';

export type RichTextEditorHandle = { focus: (place?: 'start' | 'end') => void };

export type RichTextEditorProps = {
  /** Markdown, in and out. */
  value: string;
  onChange: (source: string) => void;
  /** What the text is, for those who do not see where it stands. */
  label: string;
  placeholder?: string;
  searchMentions: SearchMentions;
  searchTopics: SearchTopics;
  /** Ctrl+Enter or Cmd+Enter. */
  onSubmit?: () => void;
  /** Files that were pasted or dropped. */
  onFiles?: (files: File[]) => void;
  /** In characters of Markdown, as the server counts. */
  maxCharacters?: number;
  disabled?: boolean;
  /** The id of a message about the text, such as a refusal. */
  describedBy?: string;
  invalid?: boolean;
  autoFocus?: boolean;
  /** A comment begins with one line, a post with three. */
  minLines?: number;
  ref?: Ref<RichTextEditorHandle>;
};
