import { type Page } from 'playwright-core';
import { House } from './house';
import { look } from './look';

/** On two cores that others use too. */
const OPENING_MS = 120_000;
const JOURNEY_MS = 90_000;

type Walk = (house: House) => Promise<void>;

/**
 * Opens one house for the journeys of a file. Each journey then brings its own people and browsers; it fails too when
 * a browser met an error, a refused or failed request, or asked another site.
 */
export function journeysIn(): (name: string, walk: Walk) => void {
  let house: House;
  beforeAll(async () => (house = await House.open()), OPENING_MS);
  afterAll(() => house?.close(), OPENING_MS);
  return (name, walk) =>
    it(
      name,
      async () => {
        try {
          await walk(house);
          expect(house.problems).toEqual([]);
        } catch (error) {
          await house.keepPictures(name.replace(/\W+/g, '-'));
          throw withProblems(error, house.problems);
        } finally {
          await house.sendEverybodyHome();
        }
      },
      JOURNEY_MS,
    );
}

/** A screen that everybody can use: kept as pictures, without barriers, without scrolling sideways. */
export async function isGoodToLookAt(page: Page, name: string): Promise<void> {
  expect(await look(page, name)).toEqual({ barriers: [], tooWide: [] });
}

/** Jest prints the stack, which begins with the message as it was first. */
function withProblems(error: unknown, problems: readonly string[]): unknown {
  if (error instanceof Error && problems.length > 0) error.stack += `\n\nMeanwhile:\n${problems.join('\n')}`;
  return error;
}
