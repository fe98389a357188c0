import { TextInput } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { Link } from 'react-router';
import { renderUi } from '../testing/render-ui';
import { Field } from './Field';
import { SideSheet } from '../layout/SideSheet';
import { SubmitButton } from './SubmitButton';
import { useUnsavedWords } from './useUnsavedWords';

it('ties a field to its label, its hint and its error', () => {
  renderUi(
    <Field label="E-mail" hint="Where letters reach you." error="Write an e-mail address." required>
      {(control) => <TextInput {...control} />}
    </Field>,
  );
  const input = screen.getByLabelText('E-mail');
  const described = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(['Where letters reach you.', 'Write an e-mail address.']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(input.getAttribute('aria-required')).toBe('true');
});

it('calls a field without an error valid', () => {
  renderUi(<Field label="Place">{(control) => <TextInput {...control} />}</Field>);
  const input = screen.getByLabelText('Place');
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  expect(input.hasAttribute('aria-describedby')).toBe(false);
});

it('takes an error away once the field was changed, and brings it back when the next try finds it again', async () => {
  renderUi(
    <form onSubmit={(event) => event.preventDefault()}>
      <Field label="Name" error="This is needed.">
        {(control) => <TextInput {...control} />}
      </Field>
      <SubmitButton pending={false}>Save</SubmitButton>
    </form>,
  );
  const input = screen.getByLabelText('Name');
  await userEvent.click(input);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(input, 'A');
  expect(screen.queryByText('This is needed.')).toBeNull();
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  expect(input.hasAttribute('aria-describedby')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('This is needed.')).toBeTruthy();
});

it('submits once while it works', async () => {
  const submit = jest.fn((event: FormEvent) => event.preventDefault());
  const form = (pending: boolean) => (
    <form onSubmit={submit}>
      <SubmitButton pending={pending}>Save</SubmitButton>
    </form>
  );
  const { unmount } = renderUi(form(false));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(submit).toHaveBeenCalledTimes(1);
  unmount();
  renderUi(form(true));
  await userEvent.click(screen.getByRole('button'), { pointerEventsCheck: 0 });
  expect(submit).toHaveBeenCalledTimes(1);
});

const closeButton = () => screen.getByRole('button', { name: 'Close' });

describe('words that were not sent', () => {
  function Writing({ unsaved }: { unsaved: boolean }) {
    useUnsavedWords(unsaved);
    return <Link to="/elsewhere">go</Link>;
  }

  it('are asked about before they are left, and kept when one stays', async () => {
    const { router } = renderUi(<Writing unsaved />);
    await userEvent.click(screen.getByText('go'));
    await screen.findByRole('dialog', { name: 'Leave?' });
    await userEvent.click(screen.getByRole('button', { name: 'Stay' }));
    expect(router.state.location.pathname).toBe('/');
    await userEvent.click(screen.getByText('go'));
    await screen.findByRole('dialog');
    await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/elsewhere'));
  });

  it('keep the tab from closing unasked', () => {
    renderUi(<Writing unsaved />);
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
  });

  it('keep the sheet around them open until one says that they may go', async () => {
    const close = jest.fn();
    const sheet = (unsaved: boolean) => (
      <SideSheet title="Edit" opened close={close}>
        <Writing unsaved={unsaved} />
      </SideSheet>
    );
    const { unmount } = renderUi(sheet(true));
    await screen.findByText('go');
    for (const ask of [() => userEvent.keyboard('{Escape}'), () => userEvent.click(closeButton())]) {
      await ask();
      await screen.findByRole('dialog', { name: 'Discard?' });
      // Escape is for staying, too.
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Discard?' })).toBeNull());
      expect(close).not.toHaveBeenCalled();
    }
    await userEvent.click(closeButton());
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    unmount();
    renderUi(sheet(false));
    await screen.findByText('go');
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('hold nobody back where there are none', async () => {
    const { router } = renderUi(<Writing unsaved={false} />);
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(false);
    await userEvent.click(screen.getByText('go'));
    await waitFor(() => expect(router.state.location.pathname).toBe('/elsewhere'));
  });
});
