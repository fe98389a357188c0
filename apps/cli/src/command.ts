export interface Command {
  readonly name: string;
  /** One line of help. */
  readonly says: string;
  /** Gives the exit code. A command that serves gives 0 at once and stays. */
  run(args: readonly string[]): Promise<number>;
}
