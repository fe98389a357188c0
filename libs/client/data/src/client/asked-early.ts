declare global {
  interface Window {
    /** Answers on their way, by the body of their request: what boot.js asked while the application was coming. */
    plenumAsked?: Map<string, Promise<Response>>;
  }
}

/** What was asked longer ago says too little of now. */
const FRESH_MS = 10_000;

/** As `fetch`, but for what has been asked already: each such answer is given once, and asked for anew when it failed. */
export const fetchOrTake: typeof fetch = (input, init) => {
  const early = typeof init?.body === 'string' ? take(init.body) : undefined;
  return early ? early.catch(() => fetch(input, init)) : fetch(input, init);
};

/** Whoever signs in now is not who was answered. */
export const dropAsked = (): void => window.plenumAsked?.clear();

function take(body: string): Promise<Response> | undefined {
  const answer = performance.now() < FRESH_MS ? window.plenumAsked?.get(body) : undefined;
  window.plenumAsked?.delete(body);
  return answer;
}
