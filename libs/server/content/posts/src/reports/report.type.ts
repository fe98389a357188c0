import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '@plenum/people';
import { ConnectionOf, DateTime } from '@plenum/platform';
import { Post } from '../post.type';

export const ReportOutcome = { KEPT: 'KEPT', REMOVED: 'REMOVED' } as const;
export type ReportOutcome = keyof typeof ReportOutcome;
registerEnumType(ReportOutcome, { name: 'ReportOutcome' });

@ObjectType({ description: 'What somebody told those who answer for the place about a post.' })
export class PostReport {
  @Field(() => ID) id: string;
  @Field(() => Post) post: Post;
  @Field({ description: 'Whether the viewer may open the post where it stands, or sees it only here.' }) opens: boolean;
  @Field(() => Person) reporter: Person;
  @Field() reason: string;
  @Field(() => DateTime) createdAt: Date;
}

@ObjectType()
export class PostReportConnection extends ConnectionOf(PostReport) {}
