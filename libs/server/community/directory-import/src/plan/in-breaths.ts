const EACH = 1_000;

/** Lets the process answer others: promises alone never give it the turn. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Goes through all of them and lets the process answer others after each thousand, or so many. */
export async function eachInBreaths<T>(items: Iterable<T>, visit: (item: T) => void, each = EACH): Promise<void> {
  let visited = 0;
  for (const item of items) {
    visit(item);
    if (++visited % each === 0) await breath();
  }
}

/** The same, giving what is made of each. */
export async function mapInBreaths<From, To>(
  items: Iterable<From>,
  make: (item: From) => To,
  each = EACH,
): Promise<To[]> {
  const made: To[] = [];
  await eachInBreaths(items, (item) => made.push(make(item)), each);
  return made;
}
