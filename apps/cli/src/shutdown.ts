/** A process that will not end by itself within this long is ended. */
const LONGEST_MS = 25_000;

/**
 * Ctrl-C and SIGTERM end the process in order: what is under way is finished (at most 10 s), then sockets, jobs, pool
 * and the embedded database are closed. A second signal does not wait.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), LONGEST_MS).unref();
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end).on('SIGTERM', end);
}
