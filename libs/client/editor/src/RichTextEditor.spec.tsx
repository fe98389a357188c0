import { MantineScope, UiProvider, type UiWords } from '@plenum/client-ui';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import type { RichTextEditorProps } from './props';
import { RichTextEditor } from './RichTextEditor';
import type { MentionChoice } from './suggest/choices';

const ana: MentionChoice = {
  kind: 'person',
  id: '0190a1b2-0000-7000-8000-000000000001',
  name: 'Ana [QA] Ortiz',
  title: 'Tester',
};
const legal: MentionChoice = { kind: 'department', id: '0190a1b2-0000-7000-8000-000000000002', name: 'Analysis' };

type Given = Partial<RichTextEditorProps> & { start?: string };
const words: UiWords = {
  cancel: 'Cancel',
  close: 'Close',
  missing: { text: '', still: '' },
  loading: 'Loading',
  discard: { title: 'Discard?', text: '', discard: 'Discard', keep: 'Keep' },
  optional: 'optional',
  tryAgain: 'Try again',
  presence: { online: 'online', away: 'away' },
  unsent: { title: 'Unsent', text: 'Unsent words', leave: 'Leave', stay: 'Stay' },
};
const written: string[] = [];
beforeEach(() => written.splice(0));

function Held({ start = '', ...given }: Given) {
  const [value, setValue] = useState(start);
  const keep = (source: string) => {
    written.push(source);
    setValue(source);
  };
  return (
    <UiProvider locale="en" words={words}>
      <MantineScope env="test">
        <MemoryRouter>
          <RichTextEditor
            label="Your post"
            value={value}
            onChange={keep}
            searchMentions={async () => []}
            searchTopics={async () => []}
            {...given}
          />
          <button onClick={() => setValue('# From outside')}>outside</button>
        </MemoryRouter>
      </MantineScope>
    </UiProvider>
  );
}

const text = () => screen.getByRole('textbox', { name: 'Your post' });

/** Text reaches the editor as a paste: jsdom has no typing into editable elements. */
function enter(words: string): void {
  const transfer = {
    files: [],
    types: ['text/plain'],
    getData: (kind: string) => (kind === 'text/plain' ? words : ''),
  };
  act(
    () =>
      void text().dispatchEvent(
        Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: transfer }),
      ),
  );
}
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(text(), { key, ...more });
const options = async () =>
  (await screen.findAllByRole('option')).map((option) =>
    [...option.querySelectorAll('bdi')].map((words) => words.textContent).join(', '),
  );

describe('the editor', () => {
  it('shows a text, takes changes as Markdown, and follows a value from outside', () => {
    render(<Held start="**Hello** world" />);
    expect(within(text()).getByText('Hello').tagName).toBe('STRONG');
    enter('_Well_, ');
    expect(written.at(-1)).toBe('*Well*, **Hello** world');
    fireEvent.click(screen.getByText('outside'));
    expect(within(text()).getByRole('heading').textContent).toBe('From outside');
    expect(written).toHaveLength(1);
  });

  it('sends by Ctrl+Enter and Cmd+Enter, never by Enter', () => {
    const onSubmit = jest.fn();
    render(<Held start="a" onSubmit={onSubmit} />);
    press('Enter');
    expect(onSubmit).not.toHaveBeenCalled();
    press('Enter', { ctrlKey: true });
    press('Enter', { metaKey: true });
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it('writes a long text at a pause, and at once when it is sent or left', () => {
    const sent: (string | undefined)[] = [];
    const long = 'word '.repeat(1_000).trim();
    render(<Held start={long} onSubmit={() => sent.push(written.at(-1))} />);
    enter('one ');
    expect(written).toEqual([]);
    press('Enter', { ctrlKey: true });
    expect(sent).toEqual([`one ${long}`]);
    enter('two ');
    expect(written).toHaveLength(1);
    fireEvent.blur(text());
    expect(written).toHaveLength(2);
    enter('three ');
    cleanup();
    expect(written).toHaveLength(3);
  });

  it('cannot be written in when it is disabled', () => {
    render(<Held start="a" disabled />);
    expect(text().getAttribute('contenteditable')).toBe('false');
    expect(text().getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Bold' }).disabled).toBe(true);
  });

  it('counts only near the limit, and says when it is passed', async () => {
    const { rerender } = render(<Held key="1" start={'a'.repeat(80)} maxCharacters={100} />);
    expect(screen.queryByText(/character/)).toBeNull();
    rerender(<Held key="2" start={'a'.repeat(95)} maxCharacters={100} />);
    expect(screen.getByText('5 characters left')).toBeTruthy();
    rerender(<Held key="3" start={'a'.repeat(101)} maxCharacters={100} />);
    expect(screen.getByText('1 character too many', { ignore: '[role]' })).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 character too many'));
  });
});

describe('the toolbar', () => {
  it('formats what is selected and shows what is on', async () => {
    render(<Held start="a" />);
    const bold = screen.getByRole('button', { name: 'Bold' });
    expect(bold.getAttribute('aria-pressed')).toBe('false');
    press('a', { ctrlKey: true });
    fireEvent.click(screen.getByRole('button', { name: 'Bulleted list' }));
    fireEvent.click(bold);
    await waitFor(() => expect(bold.getAttribute('aria-pressed')).toBe('true'));
    expect(written.at(-1)).toBe('- **a**');
  });

  it('is one stop for the Tab key', () => {
    render(<Held />);
    const buttons = within(screen.getByRole('toolbar', { name: 'Formatting' })).getAllByRole('button');
    expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([screen.getByRole('button', { name: 'Bold' })]);
  });

  it('links to addresses that are some, and says so when they are not', async () => {
    render(<Held />);
    fireEvent.click(screen.getByRole('button', { name: 'Link' }));
    const address = screen.getByRole('textbox', { name: 'Address' });
    fireEvent.change(address, { target: { value: 'javascript:alert(1)' } });
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(screen.getByText('Write a web or mail address.')).toBeTruthy();
    fireEvent.change(address, { target: { value: 'a.example/x' } });
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(written.at(-1)).toBe('[a.example/x](https://a.example/x)');
    expect(screen.queryByRole('textbox', { name: 'Address' })).toBeNull();
  });
});

describe('mentions', () => {
  it('are found by name and taken with the keyboard', async () => {
    const asked: string[] = [];
    render(<Held start="Hi " searchMentions={async (typed) => (asked.push(typed), [ana, legal])} />);
    enter('@an');
    expect(await options()).toEqual(['Ana [QA] Ortiz, Tester', 'Analysis']);
    expect(asked).toEqual(['an']);
    const active = () =>
      document.getElementById(text().getAttribute('aria-activedescendant') ?? '')?.querySelector('bdi')?.textContent;
    expect(text().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    expect(active()).toContain('Ana');
    press('ArrowDown');
    expect(active()).toBe('Analysis');
    press('ArrowDown');
    expect(active()).toContain('Ana');
    press('Enter');
    expect(written.at(-1)).toContain(`[@Ana \\[QA\\] Ortiz](person:${ana.id})`);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(text().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('are taken with Tab and with a press, and left with Escape', async () => {
    const search = async () => [legal];
    render(<Held searchMentions={search} />);
    enter('@a');
    await options();
    press('Escape');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(written.at(-1)).toBe('@a');
    enter(' @b');
    await options();
    press('Tab');
    expect(written.at(-1)).toContain(`(department:${legal.id})`);
    enter('@c');
    await options();
    fireEvent.click(screen.getByRole('option'));
    expect(written.at(-1)?.match(/department:/g)).toHaveLength(2);
  });

  it('say that they are searching, that there is nobody, and give up an outdated search', async () => {
    const signals: AbortSignal[] = [];
    const answers: ((found: MentionChoice[]) => void)[] = [];
    const search = (_: string, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<MentionChoice[]>((resolve) => answers.push(resolve));
    };
    render(<Held searchMentions={search} />);
    enter('@x');
    expect(await screen.findByText('Searching …', { ignore: '[role]' })).toBeTruthy();
    await waitFor(() => expect(signals).toHaveLength(1));
    enter('y');
    await waitFor(() => expect(signals).toHaveLength(2));
    expect(signals[0].aborted).toBe(true);
    await act(async () => answers[0]([ana]));
    expect(screen.queryByRole('option')).toBeNull();
    await act(async () => answers[1]([]));
    expect(await screen.findByText('Nobody by this name.', { ignore: '[role]' })).toBeTruthy();
  });

  it('are not looked for in mail addresses and code', async () => {
    const search = jest.fn(async () => [ana]);
    render(<Held start={'```\n\n```'} searchMentions={search} />);
    enter('@an');
    const { unmount } = render(<Held start="" label="Second" searchMentions={search} />);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(search).not.toHaveBeenCalled();
    unmount();
  });
});

it('offers topics, and lets a new one be written', async () => {
  render(<Held searchTopics={async (typed) => (typed === 'lau' ? [{ tag: 'launch' }] : [])} />);
  enter('#lau');
  expect(await options()).toEqual(['#launch']);
  press('Enter');
  expect(written.at(-1)).toBe('#launch');
  enter('#new');
  expect(await screen.findByText('A new topic: just go on writing.', { ignore: '[role]' })).toBeTruthy();
});
