import { Extension } from '@tiptap/core';
import { Fragment, Node, Slice, type Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { editorContent } from './from-document';
import { sourceOf } from './to-document';

type Options = { onFiles: (files: File[]) => void };

/** Text comes in and goes out as Markdown; files that are pasted or dropped go to whoever holds the editor. */
export const Clipboard = Extension.create<Options>({
  name: 'clipboard',
  addOptions: () => ({ onFiles: () => undefined }),
  addProseMirrorPlugins() {
    const { onFiles } = this.options;
    const { schema } = this.editor;
    return [
      new Plugin({
        props: {
          // Pasting "as plain text" (Ctrl+Shift+V) keeps the characters themselves: then ProseMirror's own way is right.
          clipboardTextParser: (text, _, plain) => (plain ? plainSlice(text, schema) : markdownSlice(text, schema)),
          clipboardTextSerializer: (slice) => markdownOf(slice),
          handlePaste: (_, event) => taken(event.clipboardData, onFiles, event),
          handleDrop: (_, event, __, moved) => !moved && taken(event.dataTransfer, onFiles, event),
        },
      }),
    ];
  },
});

/** Office programs send a picture along with the text they mean: text wins. */
function taken(data: DataTransfer | null, onFiles: (files: File[]) => void, event: Event): boolean {
  const files = [...(data?.files ?? [])];
  const meansText = event.type === 'paste' && data?.getData('text/plain').trim() !== '';
  if (files.length === 0 || meansText) return false;
  event.preventDefault();
  onFiles(files);
  return true;
}

function markdownSlice(text: string, schema: Schema): Slice {
  const { content } = Node.fromJSON(schema, editorContent(text));
  const only = content.childCount === 1 ? content.firstChild : null;
  if (only?.type.name !== 'paragraph') return open(content);
  // Spaces around a pasted word mean nothing to Markdown, but much to the sentence it lands in.
  const space = (pattern: RegExp) => Fragment.from(pattern.test(text) ? schema.text(' ') : null);
  return open(
    Fragment.from(
      only.copy(
        space(/^[ \t]+\S/)
          .append(only.content)
          .append(space(/\S[ \t]+$/)),
      ),
    ),
  );
}

function plainSlice(text: string, schema: Schema): Slice {
  const lines = text.split(/(?:\r\n?|\n)/);
  return open(Fragment.from(lines.map((line) => schema.nodes.paragraph.create(null, line ? schema.text(line) : null))));
}

/** Open at both ends where words meet words, so that pasting a word does not break the paragraph. */
function open(content: Fragment): Slice {
  const depth = (node: Node | null) => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(content, depth(content.firstChild), depth(content.lastChild));
}

function markdownOf(slice: Slice): string {
  const inline = slice.content.firstChild?.isInline;
  const content = slice.content.toJSON() ?? [];
  const source = sourceOf({ type: 'doc', content: inline ? [{ type: 'paragraph', content }] : content });
  // Parts of a table or of a list have no Markdown of their own.
  return source || slice.content.textBetween(0, slice.content.size, '\n\n', ' ');
}
