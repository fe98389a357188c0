import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { SearchField } from './SearchField';

beforeAll(() => i18next.init({ lng: 'en', resources: {} }));
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const shown = (value: string, change: (value: string) => void) => (
  <I18nextProvider i18n={i18next}>
    <MantineProvider>
      <SearchField label="Search" value={value} change={change} />
    </MantineProvider>
  </I18nextProvider>
);
const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));

it('tells once what was typed, a moment after the last letter', () => {
  const change = jest.fn();
  render(shown('', change));
  type('a');
  wait(100);
  type('an ');
  wait(100);
  expect(change).not.toHaveBeenCalled();
  wait(100);
  expect(change.mock.calls).toEqual([['an']]);
});

it('follows the address when it changes from outside, and does not take a space away while one types', () => {
  const change = jest.fn();
  const { rerender } = render(shown('', change));
  type('anna ');
  wait(200);
  rerender(shown('anna', change));
  expect(field().value).toBe('anna ');
  rerender(shown('', change));
  expect(field().value).toBe('');
  wait(500);
  expect(change.mock.calls).toEqual([['anna']]);
});
