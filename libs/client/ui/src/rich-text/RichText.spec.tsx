import { fireEvent, render, screen, within } from '@testing-library/react';
import { parse, toBody } from '@plenum/markdown';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { LocaleContext } from '../text/LocaleContext';
import { RichText } from './RichText';

const bodyOf = (source: string) => toBody(parse(source));
const ana = '0190a1b2-0000-7000-8000-000000000001';

function show(text: ReactNode, locale = 'en') {
  return render(
    <LocaleContext value={locale}>
      <MemoryRouter>{text}</MemoryRouter>
    </LocaleContext>,
  ).container.querySelector<HTMLElement>('.text');
}

describe('a text on the page', () => {
  it('has an element for each part of the language', () => {
    const source = [
      '# One\n\n## Two\n\n### Three',
      '**a** *b* ~~c~~ `d`\ne',
      '1. f\n2. g\n   - h',
      '> i',
      '```ts\nj\n```',
      '| k | l |\n| - | -: |\n| m | n |',
      '---',
    ].join('\n\n');
    const text = show(<RichText body={bodyOf(source)} />);
    for (const tag of 'h3 h4 h5 strong em s code br ol ul blockquote pre table hr'.split(' ')) {
      expect([tag, text?.querySelector(tag)?.tagName.toLowerCase()]).toEqual([tag, tag]);
    }
    expect(screen.getByRole('heading', { name: 'Three' }).tagName).toBe('H5');
    expect(screen.getByRole('columnheader', { name: 'l' }).dataset.align).toBe('right');
    expect(screen.getByRole('region', { name: 'Code, ts' }).tabIndex).toBe(0);
    expect(screen.getByRole('region', { name: 'Table' }).tabIndex).toBe(0);
  });

  it('links people, departments and topics inside the house', () => {
    show(<RichText body={bodyOf(`[@Ana](person:${ana}) [@Legal](department:${ana}) #Über-uns`)} />);
    expect(screen.getByRole('link', { name: '@Ana' }).getAttribute('href')).toBe(`/people/${ana}`);
    expect(screen.getByRole('link', { name: '@Legal' }).getAttribute('href')).toBe(`/departments/${ana}`);
    expect(screen.getByRole('link', { name: '#Über-uns' }).getAttribute('href')).toBe('/topics/%C3%BCber-uns');
  });

  it('lets the feature show mentions its own way, wherever they stand', () => {
    show(
      <RichText
        body={bodyOf(`> **[@Ana](person:${ana})**`)}
        renderMention={({ id, label }) => <b title={id}>{label}!</b>}
      />,
    );
    expect(screen.getByTitle(ana).textContent).toBe('Ana!');
  });

  it('leads outside in a tab of its own and names a host that could deceive', () => {
    show(<RichText body={bodyOf('[bank.example](https://evil.example/x)')} />);
    const link = screen.getByRole('link');
    expect(link.getAttribute('rel')).toBe('noopener nofollow ugc');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.textContent).toBe('bank.example (evil.example)');
  });

  it('makes no element from HTML and no link from a script', () => {
    const source =
      '<script>x</script> <img src=x onerror=x> <b>c</b>\n\n[a](javascript:alert(1))\n\n<iframe srcdoc="x">';
    const text = show(<RichText body={bodyOf(source)} />);
    expect(text?.querySelector('script, img, b, a, iframe, [onerror]')).toBeNull();
    expect(text?.textContent).toBe(source.replace(/\n\n/g, ''));
  });

  it('shows tasks with their state in words', () => {
    show(<RichText body={bodyOf('- [x] paid\n- [ ] sent')} />, 'de');
    expect(
      screen.getAllByRole('checkbox').map((box) => [box.getAttribute('aria-label'), (box as HTMLInputElement).checked]),
    ).toEqual([
      ['Erledigt', true],
      ['Nicht erledigt', false],
    ]);
  });

  it('copies code as it stands', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    show(<RichText body={bodyOf('```\na < b\n\tc\n```')} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy code' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(copied).toEqual(['a < b\n\tc']);
  });
});

describe('a long text', () => {
  const heights = (height: number) => jest.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(height);
  afterEach(() => jest.restoreAllMocks());

  it('is folded, and unfolded by a button that says so', () => {
    heights(1_000);
    show(<RichText body={bodyOf('words')} clampLines={5} />);
    const button = screen.getByRole('button', { name: 'Show more' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    const box = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(box && within(box).getByText('words')).toBeTruthy();
    expect(box?.dataset.folded).toBe('true');
    fireEvent.click(button);
    expect(box?.dataset.folded).toBe('false');
    expect(screen.getByRole('button', { name: 'Show less' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('is left alone when it is short', () => {
    heights(100);
    show(<RichText body={bodyOf('words')} clampLines={5} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
