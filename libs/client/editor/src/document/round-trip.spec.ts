import { Editor } from '@tiptap/core';
import { Clipboard } from './clipboard';
import { languageExtensions } from './extensions';
import { editorContent } from './from-document';
import { sourceOf } from './to-document';

const ana = '0190a1b2-0000-7000-8000-000000000001';
const editors: Editor[] = [];
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()));

function edit(source: string, onFiles: (files: File[]) => void = () => undefined): Editor {
  const extensions = [...languageExtensions((words) => words), Clipboard.configure({ onFiles })];
  const editor = new Editor({
    element: document.createElement('div'),
    extensions,
    content: editorContent(source),
    injectCSS: false,
  });
  editors.push(editor);
  return editor;
}
const source = (editor: Editor) => sourceOf(editor.getJSON());

/** jsdom has neither ClipboardEvent nor DataTransfer. */
function clipboard(type: 'paste' | 'drop', data: Record<string, string>, files: File[] = []): Event {
  const transfer = { files, types: Object.keys(data), getData: (kind: string) => data[kind] ?? '' };
  return Object.assign(new Event(type, { cancelable: true, bubbles: true }), {
    clipboardData: transfer,
    dataTransfer: transfer,
    clientX: 0,
    clientY: 0,
  });
}
function paste(editor: Editor, data: Record<string, string>, files: File[] = []): void {
  editor.view.dom.dispatchEvent(clipboard('paste', data, files));
}

describe('a text that is opened and saved', () => {
  it.each([
    'Plain words, snake_case and 2 \\* 3.',
    'one\ntwo\\\n\\\nfour',
    '**bold** *italic* ~~gone~~ `code`',
    '**bold *both* bold** *it **both** it*',
    '**~~`all`~~** [**bold** link](https://a.example/)',
    '# One\n\n## Two\n\n### Three',
    '- a\n- b\n  - c\n    1. d\n    2. e\n- f',
    '3. three\n4. four',
    '- [ ] open\n- [x] done\n  - [ ] inner',
    '> quoted\n> second line\n>\n> - list in it',
    '```ts\nconst a = `x`;\n\n  indented\n```',
    '````\n```\n````',
    '| a | b |\n| :- | -: |\n| 1 \\| 2 | **3** |',
    '| a | b |\n| - | - |\n| | |',
    `Ask [@Ana \\[QA\\] Ortiz](person:${ana}), [@Legal](department:${ana})`,
    `**[@محمد‌رضا](person:${ana})** and`,
    '#launch starts, #Launch ends',
    '<https://a.example/x_y_z?q=1#f> and <me@a.example>',
    '---',
    '1\\. May is no list\n\\- nor this\n\\# nor a heading',
    '\\[not a link]\\(at all) \\<b>no html\\</b> \\&amp;',
    '- a\n  ```\n  code in an item\n  ```',
    '- > quote in an item',
    '👩‍👩‍👧 日本語 e\u0301',
  ])('%j is the same text', (text) => {
    expect(source(edit(text))).toBe(text);
  });

  it('is empty when nothing is written', () => {
    expect(source(edit(''))).toBe('');
    expect(source(edit('   \n\n'))).toBe('');
  });

  it('keeps the words of a text that was too wild to format', () => {
    const wild = `one\ntwo\n\n${'['.repeat(2_000)}`;
    expect(edit(wild).getText()).toBe(wild);
  });
});

describe('pasting', () => {
  it('makes clean Markdown of the HTML of pages and office programs', () => {
    const editor = edit('');
    paste(editor, {
      'text/plain': 'x',
      'text/html': `<html><head><style>p{color:red}</style></head><body><!--StartFragment-->
        <h1 style="color:red">Title</h1><p class="MsoNormal"><b>Bold</b> and <span style="font-style:italic">italic</span><o:p></o:p></p>
        <ul><li>a<ul><li>b</li></ul></li></ul><script>alert(1)</script><img src="x" onerror="alert(1)">
        <p><a href="javascript:alert(1)">bad</a> <a href="https://a.example" onclick="x()">good</a> <a href="/path">own</a></p>
        <pre><code class="language-ts">a &lt; b</code></pre><font color="red">f</font><iframe src="https://b.example"></iframe>
        <table><tr><th>c</th><th align="right">d</th></tr><tr><td colspan="2">e</td></tr></table></body></html>`,
    });
    expect(source(editor)).toBe(
      [
        '# Title',
        '**Bold** and *italic*',
        '- a\n  - b',
        'bad [good](https://a.example/) own',
        '```ts\na < b\n```',
        'f',
        '| c | d |\n| - | -: |\n| e | |',
      ].join('\n\n'),
    );
  });

  it('makes mentions of our own links again', () => {
    const editor = edit('');
    paste(editor, { 'text/html': `<p>Ask <a href="https://plenum.example/people/${ana}">@Ana</a></p>` });
    expect(source(editor)).toBe(`Ask [@Ana](person:${ana})`);
  });

  it('formats Markdown that comes as text, into the sentence it is pasted in', () => {
    const editor = edit('before after');
    editor.commands.setTextSelection(8);
    paste(editor, { 'text/plain': `**bold** [@Ana](person:${ana}) ` });
    expect(source(editor)).toBe(`before **bold** [@Ana](person:${ana}) after`);
    paste(edit(''), { 'text/plain': '' });
    const list = edit('');
    paste(list, { 'text/plain': '## Plan\r\n\r\n- [ ] a\r\n- [x] b\r\n\r\n```\r\nc\r\n```' });
    expect(source(list)).toBe('## Plan\n\n- [ ] a\n- [x] b\n\n```\nc\n```');
  });

  it('leaves text in a code block what it is', () => {
    const editor = edit('```\n\n```');
    paste(editor, { 'text/plain': '**a**\n\n# b', 'text/html': '<b>a</b>' });
    expect(source(editor)).toBe('```\n**a**\n\n# b\n```');
  });

  it('hands files over, unless the text is what was meant', () => {
    const received: string[][] = [];
    const editor = edit('', (files) => received.push(files.map((file) => file.name)));
    const picture = new File(['x'], 'a.png', { type: 'image/png' });
    paste(editor, {}, [picture]);
    paste(editor, { 'text/plain': 'cells', 'text/html': '<p>cells</p>' }, [picture]);
    editor.view.dom.dispatchEvent(clipboard('drop', {}, [picture]));
    expect(received).toEqual([['a.png'], ['a.png']]);
    expect(source(editor)).toBe('cells');
  });

  it('copies Markdown out', () => {
    const editor = edit(`**a** [@Ana](person:${ana})\n\n- b`);
    const { content } = editor.state.doc.slice(0, editor.state.doc.content.size);
    const text = editor.view.someProp('clipboardTextSerializer', (serialize) =>
      serialize(editor.state.doc.slice(0, content.size), editor.view),
    );
    expect(text).toBe(`**a** [@Ana](person:${ana})\n\n- b`);
  });
});

describe('typing', () => {
  const type = (editor: Editor, text: string) => {
    for (const character of text) {
      const { from, to } = editor.state.selection;
      const handled = editor.view.someProp('handleTextInput', (handle) =>
        handle(editor.view, from, to, character, () => editor.state.tr),
      );
      if (!handled) editor.view.dispatch(editor.state.tr.insertText(character, from, to));
    }
  };

  it('turns the marks of Markdown into formatting', () => {
    const editor = edit('');
    type(editor, '**bold** `code` ~~gone~~ ');
    expect(source(editor)).toBe('**bold** `code` ~~gone~~');
    for (const [typed, result] of [
      ['# a', '# a'],
      ['- a', '- a'],
      ['1. a', '1. a'],
      ['[ ] a', '- [ ] a'],
      ['> a', '> a'],
    ]) {
      const one = edit('');
      type(one, typed);
      expect(source(one)).toBe(result);
    }
  });

  it('stores a typed address as a link even when it was the last word', () => {
    const editor = edit('');
    type(editor, 'See https://a.example/b_c');
    expect(source(editor)).toBe('See <https://a.example/b_c>');
  });

  it('shows which words will be topics, and only those', () => {
    const editor = edit('#one two #Three `#no` https://a.example/#no C# #123');
    const shown = [...editor.view.dom.querySelectorAll('[data-topic]')].map((element) => element.textContent);
    expect(shown).toEqual(['#one', '#Three']);
  });
});
