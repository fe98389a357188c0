export { RichTextEditor, type RichTextEditorHandle, type RichTextEditorProps } from './RichTextEditor';
export type { MentionChoice, SearchMentions, SearchTopics, TopicChoice } from './suggest/choices';
