import { toBody, topicsIn } from './body';
import { parse } from './parse';

const ana = '0190a1b2-0000-7000-8000-000000000001';
const bodyOf = (source: string) => toBody(parse(source));

describe('a body', () => {
  it('is hardly more than its words', () => {
    expect(bodyOf('Good morning.')).toEqual([['Good morning.']]);
    expect(bodyOf('One\n\nand **two**')).toEqual([['One'], ['and ', { type: 'strong', children: ['two'] }]]);
  });

  it('keeps everything else as the tree has it, at any depth', () => {
    const source = `# A\n\n> - [x] b [@Ana](person:${ana})\n\n| c | d |\n| - | -: |\n| \`e\` | f |\n\n\`\`\`ts\ng\n\`\`\`\n\n---`;
    expect(bodyOf(source)).toEqual([
      { type: 'heading', level: 1, children: ['A'] },
      {
        type: 'quote',
        children: [
          {
            type: 'list',
            ordered: false,
            start: 1,
            items: [{ checked: true, children: [['b ', { type: 'mention', kind: 'person', id: ana, label: 'Ana' }]] }],
          },
        ],
      },
      { type: 'table', align: [null, 'right'], head: [['c'], ['d']], rows: [[[{ type: 'code', text: 'e' }], ['f']]] },
      { type: 'codeBlock', language: 'ts', text: 'g' },
      { type: 'thematicBreak' },
    ]);
  });

  it('knows its topics, each once, wherever they stand', () => {
    const found = topicsIn(bodyOf('#Rain\n\n> **#snow** `#hail`\n\n- #rain'));
    expect(found.map(({ tag, label }) => [tag, label])).toEqual([
      ['rain', 'Rain'],
      ['snow', 'snow'],
    ]);
  });
});
