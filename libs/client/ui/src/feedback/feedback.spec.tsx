import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderUi } from '../testing/render-ui';
import { useAnnounce } from './Announcer';
import { useConfirm } from './ConfirmProvider';
import { ErrorState } from './ErrorState';
import { ListSkeleton } from './Skeleton';
import { useToast, type Toast } from './Toaster';

const said = (role: 'status' | 'alert') => screen.getByRole(role, { hidden: true }).textContent;

describe('the announcer', () => {
  function Speaker({ urgent }: { urgent?: boolean }) {
    const announce = useAnnounce();
    return <button onClick={() => announce('3 new posts', urgent ? 'assertive' : 'polite')}>say</button>;
  }

  it('says a sentence, and says it again when it comes again', async () => {
    renderUi(<Speaker />);
    await userEvent.click(screen.getByText('say'));
    const first = said('status');
    expect(first).toContain('3 new posts');
    await userEvent.click(screen.getByText('say'));
    expect(said('status')).not.toBe(first);
    expect(said('status')).toContain('3 new posts');
    expect(said('alert')).toBe('');
  });

  it('interrupts only when asked to', async () => {
    renderUi(<Speaker urgent />);
    await userEvent.click(screen.getByText('say'));
    expect(said('alert')).toBe('3 new posts');
  });
});

describe('a toast', () => {
  function Toasting({ toast: content }: { toast: Toast }) {
    const toast = useToast();
    return <button onClick={() => toast(content)}>do</button>;
  }

  it('is shown and said, offers its deed once, and goes', async () => {
    const undo = jest.fn();
    renderUi(<Toasting toast={{ text: 'Post deleted.', action: { label: 'Undo', run: undo } }} />);
    await userEvent.click(screen.getByText('do'));
    expect(said('status')).toBe('Post deleted.');
    await userEvent.click(screen.getByText('Undo'));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Undo')).toBeNull();
  });

  it('goes by itself, but not while one points at it', () => {
    jest.useFakeTimers();
    try {
      renderUi(<Toasting toast={{ text: 'Saved.', action: { label: 'Show', run: () => undefined } }} />);
      fireEvent.click(screen.getByText('do'));
      fireEvent.pointerEnter(screen.getByText('Show').parentElement as Element);
      act(() => jest.advanceTimersByTime(60_000));
      expect(screen.queryByText('Show')).not.toBeNull();
      fireEvent.pointerLeave(screen.getByText('Show').parentElement as Element);
      act(() => jest.advanceTimersByTime(10_000));
      expect(screen.queryByText('Show')).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a question', () => {
  function Asking() {
    const confirm = useConfirm();
    const [answer, setAnswer] = useState('');
    const ask = async () =>
      setAnswer(String(await confirm({ title: 'Delete this post?', confirm: 'Delete post', danger: true })));
    return (
      <>
        <button onClick={() => void ask()}>ask</button>
        <output>{answer}</output>
      </>
    );
  }

  it.each([
    ['Delete post', 'true'],
    ['Cancel', 'false'],
  ])('answers %s with %s', async (button, answer) => {
    renderUi(<Asking />);
    await userEvent.click(screen.getByText('ask'));
    expect(await screen.findByRole('dialog', { name: 'Delete this post?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(document.querySelector('output')?.textContent).toBe(answer));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes Escape for no', async () => {
    renderUi(<Asking />);
    await userEvent.click(screen.getByText('ask'));
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('false'));
  });
});

it('offers to try again what failed', async () => {
  const again = jest.fn();
  renderUi(<ErrorState title="Plenum cannot be reached" tryAgain={again} />);
  await userEvent.click(screen.getByText('Try again'));
  expect(again).toHaveBeenCalledTimes(1);
});

it('shows a skeleton only when the wait can be felt', () => {
  jest.useFakeTimers();
  try {
    renderUi(<ListSkeleton rows={1} />);
    const busy = screen.getByText('Loading').closest('[aria-busy]');
    expect(busy?.getAttribute('data-due')).toBe('false');
    act(() => jest.advanceTimersByTime(300));
    expect(busy?.getAttribute('data-due')).toBe('true');
  } finally {
    jest.useRealTimers();
  }
});
