import { act, fireEvent, screen } from '@testing-library/react';
import { Suspense, type ComponentType } from 'react';
import { renderUi } from '../testing/render-ui';
import { lazyPart } from './lazyPart';

type Props = { name: string };
const Greeting = ({ name }: Props) => <p>Hello {name}</p>;

/** Code that can be fetched only while `reachable`. */
function aPart() {
  const code = { reachable: false, asked: 0 };
  const load = (): Promise<ComponentType<Props>> => {
    code.asked++;
    return code.reachable ? Promise.resolve(Greeting) : Promise.reject(new TypeError('Failed to fetch'));
  };
  return { code, load };
}

const show = async (Part: ComponentType<Props>) => {
  await act(async () => {
    renderUi(
      <>
        <p>The page</p>
        <Suspense fallback={<p>Waiting</p>}>
          <Part name="Ana" />
          <Part name="Ben" />
        </Suspense>
      </>,
    );
  });
};
const press = (button: HTMLElement) => act(async () => void fireEvent.click(button));
const notices = () => screen.queryAllByText(/missing\.$/);
const tryAgain = () => screen.getAllByRole('button', { name: 'Try again' })[0]!;

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined); // React says what a boundary has caught
  globalThis.fetch = () => Promise.reject(new TypeError('offline'));
});
afterEach(() => jest.restoreAllMocks());

it('leaves the page standing, and comes wherever it is missing once it can be fetched', async () => {
  const { code, load } = aPart();
  await show(lazyPart(load));
  screen.getByText('The page');
  expect(notices()).toHaveLength(2);

  await press(tryAgain());
  screen.getByText('Still missing.');
  code.reachable = true;
  await press(tryAgain());
  screen.getByText('Hello Ana');
  screen.getByText('Hello Ben');
  expect(notices()).toEqual([]);
});

it('is fetched unasked when the connection comes back', async () => {
  const { code, load } = aPart();
  await show(lazyPart(load));
  code.reachable = true;
  await act(async () => void window.dispatchEvent(new Event('online')));
  screen.getByText('Hello Ana');
});

it('says nothing where something else can stand in its place', async () => {
  const { load } = aPart();
  await show(lazyPart(load, { instead: ({ name }) => <p>{name}, plainly</p> }));
  screen.getByText('Ana, plainly');
  expect(notices()).toEqual([]);
});

it('lets one leave what would lie over the page, and says nothing while it is closed', async () => {
  const { load } = aPart();
  const left = jest.fn();
  await show(lazyPart(load, { leave: ({ name }) => (name === 'Ana' ? left : undefined) }));
  expect(notices()).toHaveLength(1);
  await press(screen.getByRole('button', { name: 'Close' }));
  expect(left).toHaveBeenCalledTimes(1);
});

it('drops stylesheets that never arrived, which the bundler would take for loaded', async () => {
  const { load } = aPart();
  const link = document.head.appendChild(document.createElement('link'));
  link.rel = 'stylesheet';
  await show(lazyPart(load));
  await press(tryAgain());
  expect(link.isConnected).toBe(false);
});
