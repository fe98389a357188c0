import { type PersonId } from '@plenum/contract';
import { eachInBreaths } from './in-breaths';

/** Every circle that one of them comes to by going up, once. Each person is walked over once. */
export async function managerCircles(
  starts: Iterable<PersonId>,
  managerOf: (id: PersonId) => PersonId | null,
): Promise<PersonId[][]> {
  const circles: PersonId[][] = [];
  const done = new Set<PersonId>();
  await eachInBreaths(starts, (start) => {
    const walked: PersonId[] = [];
    const at = new Map<PersonId, number>();
    let id: PersonId | null = start;
    while (id !== null && !done.has(id) && !at.has(id)) {
      at.set(id, walked.push(id) - 1);
      id = managerOf(id);
    }
    if (id !== null && at.has(id)) circles.push(walked.slice(at.get(id)));
    for (const one of walked) done.add(one);
  });
  return circles;
}
