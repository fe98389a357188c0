import { Query, Resolver } from '@nestjs/graphql';
import { Anyone, Database, sql } from '@plenum/platform';

@Resolver()
export class CompanyResolver {
  constructor(private readonly database: Database) {}

  @Query(() => String, {
    nullable: true,
    description: 'What the company is called: the one department at the top. Null where there are none or several.',
  })
  @Anyone()
  async companyName() {
    const tops = await this.database.query<{ name: string }>(
      sql`select name from department where parent_id is null and deactivated_at is null limit 2`,
    );
    return tops.length === 1 ? tops[0]!.name : null;
  }
}
