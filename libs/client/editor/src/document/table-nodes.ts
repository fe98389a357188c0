import { callOrReturn, Extension, getExtensionField, Node, type ParentConfig } from '@tiptap/core';
import { addRowAfter, deleteTable, goToNextCell, tableEditing } from '@tiptap/pm/tables';

declare module '@tiptap/core' {
  interface NodeConfig<Options, Storage> {
    tableRole?:
      | string
      | ((this: {
          name: string;
          options: Options;
          storage: Storage;
          parent: ParentConfig<NodeConfig<Options>>['tableRole'];
        }) => string);
  }
}

const aligned = {
  default: null,
  parseHTML: (element: HTMLElement) => {
    const align = element.style.textAlign || element.getAttribute('align') || '';
    return ['left', 'center', 'right'].includes(align) ? align : null;
  },
  renderHTML: ({ align }: { align?: string | null }) => (align ? { 'data-align': align, align } : {}),
};
const span = (name: string) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), 100),
});
const cellAttributes = () => ({
  align: aligned,
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  colwidth: { default: null, rendered: false },
});

const TableNode = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  tableRole: 'table',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
});

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** A cell holds one line of words, as in our language. */
const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'paragraph',
  tableRole: 'header_cell',
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
});

const TableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph',
  tableRole: 'cell',
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

/** Tables that were pasted or stored can be edited: Tab walks the cells and adds a row at the end. */
export const Tables = Extension.create({
  name: 'tables',
  extendNodeSchema(extension) {
    const context = { name: extension.name, options: extension.options, storage: extension.storage };
    const tableRole = callOrReturn(getExtensionField(extension, 'tableRole', context));
    return tableRole ? { tableRole } : {};
  },
  addExtensions: () => [TableNode, TableRow, TableHeader, TableCell],
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const { editor } = this;
    const run = (command: typeof addRowAfter) => command(editor.state, editor.view.dispatch);
    return {
      Tab: () => run(goToNextCell(1)) || (run(addRowAfter) && run(goToNextCell(1))),
      'Shift-Tab': () => run(goToNextCell(-1)),
      'Mod-Shift-Backspace': () => run(deleteTable),
    };
  },
});
