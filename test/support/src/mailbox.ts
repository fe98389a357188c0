import { Database, sql } from '@plenum/platform';
import { type TestApp } from './app';

export interface HeldMail {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
}

/** What waits for an address, the oldest first. */
export const mailsTo = (app: TestApp, email: string): Promise<HeldMail[]> =>
  app.nest
    .get(Database)
    .query<HeldMail>(sql`select id, subject, body from mail_message where recipient = ${email} order by id`);

/** Waits until so many mails are there; the worker writes them. */
export async function mailsArrive(app: TestApp, email: string, count = 1): Promise<HeldMail[]> {
  for (let tries = 0; tries < 100; tries++) {
    const mails = await mailsTo(app, email);
    if (mails.length >= count) return mails;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${email} got ${(await mailsTo(app, email)).length} mails, not ${count}.`);
}

/** The link in a mail, and the secret it carries. */
export function linkIn(mail: HeldMail): { url: string; token: string } {
  const url = /https?:\/\/\S+#\S+/.exec(mail.body)?.[0];
  if (!url) throw new Error(`No link in: ${mail.body}`);
  return { url, token: url.slice(url.indexOf('#') + 1) };
}
