import { toBody } from './body';
import { excerpt } from './excerpt';
import { parse } from './parse';
import { relabelMentions } from './relabel';

const ana = '0190a1b2-0000-7000-8000-000000000001';
const legal = '0190a1b2-0000-7000-8000-000000000002';
const names = new Map([[ana, 'Ana [Cruz] *QA*']]);
const relabel = (source: string) => relabelMentions(source, (id) => names.get(id));

describe('relabelling mentions', () => {
  it('gives people their present name wherever they are mentioned', () => {
    const source = `**[@Ana Ortiz](person:${ana})**\n\n> - [Ana \\[x\\]](person:${ana}) and [@Legal](department:${legal})\n\n| a |\n| - |\n| [@A](person:${ana}) |`;
    const result = relabel(source);
    expect(result).toBe(source.replaceAll(/\[(?:@Ana Ortiz|Ana \\\[x\\\]|@A)\]/g, () => '[@Ana \\[Cruz\\] \\*QA\\*]'));
    expect(excerpt(toBody(parse(result)), 200)).toBe('@Ana [Cruz] *QA* @Ana [Cruz] *QA* and @Legal a @Ana [Cruz] *QA*');
  });

  it('leaves everything else as it was written', () => {
    const source = `__bold__  *  x\n\`[@Ana](person:${ana})\`\n\n~~~\n[@Ana](person:${ana})\n~~~\n\\[@Ana](person:${ana}) [docs](https://a.example)`;
    expect(relabel(source)).toBe(source);
    expect(relabel('no mention\r\nhere')).toBe('no mention\nhere');
  });

  it('cannot be used to write markup through a name', () => {
    const evil = `](javascript:alert(1)) **x** \`\n\n# y | <b> ![`;
    const result = relabelMentions(`[@A](person:${ana})`, () => evil);
    expect(parse(result).blocks).toMatchObject([
      { type: 'paragraph', children: [{ type: 'mention', id: ana, label: evil.replace(/\s+/g, ' ') }] },
    ]);
  });

  it('leaves a hostile source alone', () => {
    const source = `[@a](person:${ana}) `.repeat(10_000);
    expect(relabel(source)).toBe(source);
  });
});
