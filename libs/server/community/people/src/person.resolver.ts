import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { limits, type PersonId } from '@plenum/contract';
import { DepartmentQueries } from '@plenum/departments';
import { BadInput, Employees, found, Me, Request, type RequestContext, SignedIn, type Viewer } from '@plenum/platform';
import { wordsOf } from './fold-words';
import { PeopleArgs } from './people.args';
import { PersonSearch } from './person-search.queries';
import { PersonLoader } from './person.loader';
import { PersonQueries } from './person.queries';
import { DirectoryChoices, Mentionable, Person, PersonConnection } from './person.type';

/** Most entries of the editor's list, and how many of them departments take at most. */
const MENTIONABLES = 8;
const MENTIONABLE_DEPARTMENTS = 3;

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly queries: PersonQueries,
    private readonly search: PersonSearch,
    private readonly rows: PersonLoader,
    private readonly departments: DepartmentQueries,
  ) {}

  @Query(() => Person)
  @SignedIn()
  async person(@Args('id', { type: () => ID }) id: PersonId, @Request() request: RequestContext) {
    return found(await this.rows.in(request).load(id));
  }

  @Query(() => PersonConnection, { description: 'The directory: best first when searching, else by name.' })
  @SignedIn()
  people(@Me() me: Viewer, @Args() { first, after, ...filter }: PeopleArgs) {
    return this.search.page(me, filter, first, after);
  }

  @Query(() => DirectoryChoices)
  @Employees()
  directoryChoices(@Me() me: Viewer) {
    return this.queries.choices(me);
  }

  @Query(() => [Mentionable], { description: 'People and departments for the editor, best first, at most eight.' })
  @SignedIn()
  async mentionables(@Me() me: Viewer, @Args('text', { type: () => String }) text: string) {
    if (text.length > limits.search.text) throw new BadInput('text', 'TOO_LONG', limits.search.text);
    const [people, departments] = await Promise.all([
      this.search.page(me, { search: text }, MENTIONABLES),
      this.departments.named(me, wordsOf(text), MENTIONABLE_DEPARTMENTS),
    ]);
    const nodes = people.edges.map(({ node }) => node);
    return [...nodes.slice(0, MENTIONABLES - departments.length), ...departments];
  }
}
