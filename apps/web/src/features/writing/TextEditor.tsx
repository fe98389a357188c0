import { RichTextEditor, type RichTextEditorProps } from '@plenum/client-editor';
import { useSuggestions } from './useSuggestions';

/** The editor with this company's people and topics in it. Always loaded lazily: it is larger than a page. */
export function TextEditor(props: Omit<RichTextEditorProps, 'searchMentions' | 'searchTopics'>) {
  const suggestions = useSuggestions();
  return <RichTextEditor {...suggestions} {...props} />;
}
