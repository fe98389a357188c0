/** Hash -> document of what the web client may ask, and whether sessions are held to it. */
export class RegisteredOperations {
  constructor(
    readonly documents: Readonly<Record<string, string>>,
    /** Default: in production only. */
    readonly enforced?: boolean,
    /** Whether queries are run by code made for them. False only to compare both ways. */
    readonly compiled = true,
  ) {}
}
