import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Administrators, cursors, Me, PageArgs, toPage, type Viewer } from '@plenum/platform';
import { type MailId } from './mail.queries';
import { MailConnection, OpenedMail, toMail } from './mail.types';
import { OutgoingMail } from './outgoing-mail';

const byNewest = cursors('mails', 'id');

@Resolver()
export class MailResolver {
  constructor(private readonly outgoing: OutgoingMail) {}

  @Query(() => MailConnection, { description: 'Outgoing mails, the newest first.' })
  @Administrators()
  async mails(@Me() me: Viewer, @Args() { first, after }: PageArgs) {
    const [before] = byNewest.read([], after) ?? [null];
    const rows = await this.outgoing.page(me, before as MailId | null, first + 1);
    return toPage(rows, first, (row) => byNewest.write([], [row.id]), toMail);
  }

  @Mutation(() => OpenedMail, { description: 'The text of a held mail. That it was read is recorded.' })
  @Administrators()
  async openMail(@Me() me: Viewer, @Args('id', { type: () => ID }) id: MailId): Promise<OpenedMail> {
    const mail = await this.outgoing.open(me, id);
    return { mail: toMail(mail), text: mail.body };
  }
}
