import { startTransition, useEffect, useState } from 'react';

const FEW = 4;

/**
 * How many of a list to draw. What is known when the list appears is drawn at once, so that Back finds its place; what
 * arrives later comes a few at a time, so that the first can be read and pressed while the others are drawn.
 */
export function useFewAtATime(amount: number): number {
  const [drawn, setDrawn] = useState(Math.max(amount, FEW));
  useEffect(() => {
    if (drawn < amount) startTransition(() => setDrawn(drawn + FEW));
  }, [drawn, amount]);
  return Math.min(drawn, amount);
}
