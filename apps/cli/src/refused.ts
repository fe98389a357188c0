/** Something a person can mend; the message says how, and no stack is shown. */
export class Refused extends Error {}
