export { RichTextEditor } from './RichTextEditor';
export type { RichTextEditorHandle, RichTextEditorProps } from './props';
export type { MentionChoice, SearchMentions, SearchTopics, TopicChoice } from './suggest/choices';
