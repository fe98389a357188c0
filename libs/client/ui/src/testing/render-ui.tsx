import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { MantineScope } from '../mantine/MantineScope';
import { UiProvider } from '../UiProvider';
import type { UiWords } from '../UiWords';

const words: UiWords = {
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Loading',
  missing: { text: 'This part is missing.', still: 'Still missing.' },
  discard: { title: 'Discard?', text: 'It would be lost.', discard: 'Discard', keep: 'Keep writing' },
  optional: 'optional',
  tryAgain: 'Try again',
  presence: { online: 'here now', away: 'away' },
  unsent: { title: 'Leave?', text: 'It would be lost.', leave: 'Leave', stay: 'Stay' },
};

/** Shows a component as the application would, at `/`, with one other place to go to. */
export function renderUi(children: ReactNode) {
  const router = createMemoryRouter([
    { path: '/', element: children },
    { path: '/elsewhere', element: <p>Elsewhere</p> },
  ]);
  const view = render(
    <UiProvider locale="en" words={words}>
      <MantineScope env="test">
        <RouterProvider router={router} />
      </MantineScope>
    </UiProvider>,
  );
  return { ...view, router };
}
