const EACH = 1_000;

/** Lets the process answer others: promises alone never give it the turn. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** `map` that lets the process answer others after each thousand. */
export async function mapInBreaths<From, To>(items: readonly From[], make: (item: From) => To): Promise<To[]> {
  const made: To[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % EACH === 0) await breath();
  }
  return made;
}
