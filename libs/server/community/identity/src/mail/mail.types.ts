import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConnectionOf, DateTime } from '@plenum/platform';
import { type MailId, type MailSelect } from './mail.queries';
import { MailState } from './mail-state';

registerEnumType(MailState, {
  name: 'MailState',
  description: 'HELD: no mail server is configured, so it waits here.',
});

@ObjectType()
export class Mail {
  @Field(() => ID)
  id: MailId;

  @Field(() => String)
  recipient: string;

  @Field(() => String)
  subject: string;

  @Field(() => MailState)
  state: MailState;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true })
  sentAt: Date | null;
}

@ObjectType()
export class MailConnection extends ConnectionOf(Mail) {}

@ObjectType()
export class OpenedMail {
  @Field(() => Mail)
  mail: Mail;

  @Field(() => String)
  text: string;
}

export const toMail = (row: MailSelect): Mail => ({
  id: row.id,
  recipient: row.recipient,
  subject: row.subject,
  state: row.state,
  createdAt: row.created_at,
  sentAt: row.sent_at,
});
