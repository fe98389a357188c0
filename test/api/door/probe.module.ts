import { Controller, Get, Injectable, Module, Post as HttpPost } from '@nestjs/common';
import {
  Args,
  ArgsType,
  Context,
  Field,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { type PersonId } from '@plenum/contract';
import {
  Administrators,
  Anyone,
  ConnectionOf,
  cursors,
  Database,
  DateTime,
  Employees,
  HrPublishers,
  Loader,
  Me,
  NotFound,
  PageArgs,
  raw,
  RequestContext,
  SignedIn,
  sql,
  Stale,
  toPage,
  Transactions,
  type Page,
  type Viewer,
} from '@plenum/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsEmail, Length, MaxLength, ValidateNested } from 'class-validator';

@ObjectType()
export class Thing {
  @Field(() => Int)
  number: number;
}

export enum Colour {
  RED = 'RED',
  BLUE = 'BLUE',
}
registerEnumType(Colour, { name: 'Colour' });

/** One field of each sort there is, well or badly filled. */
@ObjectType()
export class Sorts {
  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Int, { nullable: true })
  number: number | null;

  @Field(() => Float, { nullable: true })
  fraction: number | null;

  @Field(() => Boolean, { nullable: true })
  flag: boolean | null;

  @Field(() => Colour, { nullable: true })
  colour: Colour | null;

  @Field(() => [Colour], { nullable: 'itemsAndList' })
  colours: (Colour | null)[] | null;

  @Field(() => DateTime, { nullable: true })
  at: Date | string | null;

  @Field(() => ID, { nullable: true })
  id: string | null;

  @Field(() => [[Int]], { nullable: true })
  grid: number[][] | null;

  @Field(() => String, { nullable: true, name: 'renamed' })
  originally: string;

  @Field(() => String, { defaultValue: 'nothing said' })
  defaulted?: string;

  @Field(() => [Thing], { nullable: 'items' })
  things: (Thing | null)[];

  @Field(() => String)
  required: string;
}

const sortsOf: Readonly<Record<string, Partial<Sorts>>> = {
  full: {
    text: `"quoted" \\ \n \u2028 \ud83d\ude00 \ud800 </script> ${'ä'.repeat(300)}`,
    number: -2_147_483_648,
    fraction: 1e-7,
    flag: false,
    colour: Colour.BLUE,
    colours: [Colour.RED, null],
    at: new Date('2026-01-31T09:00:00.123Z'),
    id: '01890000-0000-7000-8000-000000000000',
    grid: [[1, 2], [], [3]],
    originally: 'another name',
    defaulted: 'said',
    things: [{ number: 1 }, null, { number: 3 }],
    required: 'here',
  },
  empty: { text: null, colours: null, things: [], required: '' },
  broken: { number: 3_000_000_000, colour: 'GREEN' as Colour, at: 'as PostgreSQL wrote it', things: [], required: 'x' },
  hollow: { things: [] },
};

@ObjectType()
export class ThingConnection extends ConnectionOf(Thing) {}

@InputType()
export class OptionInput {
  @Field(() => String)
  @MaxLength(5)
  text: string;
}

@InputType()
export class ProbeDraft {
  @Field(() => String)
  @Length(2, 10)
  title: string;

  @Field(() => [OptionInput])
  @ArrayMinSize(2)
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => OptionInput)
  options: OptionInput[];

  @Field(() => String, { nullable: true })
  @IsEmail()
  mail?: string;

  @Field(() => ID, { nullable: true })
  id?: string;

  @Field(() => DateTime, { nullable: true })
  at?: Date;
}

@ArgsType()
export class ThingArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @MaxLength(10)
  filter?: string;
}

const places = cursors('probe.things', 'number');

/** Counts its batches, so that a test sees what was gathered. */
@Injectable()
export class DoubleLoader extends Loader<number, number> {
  readonly batches: number[][] = [];

  protected batch(_viewer: Viewer, keys: readonly number[]): Promise<number[]> {
    this.batches.push([...keys]);
    return Promise.resolve(keys.map((key) => key * 2));
  }
}

@Resolver(() => Thing)
export class ProbeResolver {
  static calls = 0;
  static tries = 0;

  constructor(
    private readonly doubles: DoubleLoader,
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  @Query(() => String)
  @Anyone()
  open(): string {
    ProbeResolver.calls += 1;
    return 'open';
  }

  @Query(() => ID)
  @SignedIn()
  me(@Me() me: Viewer): PersonId {
    return me.id;
  }

  @Query(() => Boolean)
  @Employees()
  forEmployees(): boolean {
    return true;
  }

  @Query(() => Boolean)
  @Administrators()
  forAdministrators(): boolean {
    return true;
  }

  @Query(() => Boolean)
  @HrPublishers()
  forPublishers(): boolean {
    return true;
  }

  @Mutation(() => Boolean)
  @SignedIn()
  change(): boolean {
    return true;
  }

  @Mutation(() => String)
  @Anyone()
  draft(@Args('draft', { type: () => ProbeDraft }) draft: ProbeDraft): string {
    return draft.title;
  }

  @Query(() => ThingConnection)
  @SignedIn()
  things(@Args() { first, after, filter }: ThingArgs): Page<Thing> {
    const from = places.read([filter ?? null], after)?.[0] ?? 0;
    const rows = Array.from({ length: Math.min(first + 1, 45 - from) }, (_, at) => from + at + 1);
    return toPage(
      rows,
      first,
      (number) => places.write([filter ?? null], [number]),
      (number) => ({ number }),
    );
  }

  @Query(() => Sorts)
  @SignedIn()
  sorts(@Args('of', { type: () => String }) of: string): Partial<Sorts> {
    return sortsOf[of] ?? {};
  }

  @Query(() => [Sorts], { nullable: 'itemsAndList' })
  @SignedIn()
  allSorts(): Partial<Sorts>[] {
    return Object.values(sortsOf);
  }

  @Query(() => Thing)
  @SignedIn()
  thing(@Args('id', { type: () => ID }) _id: string): Thing {
    return { number: 1 };
  }

  @ResolveField(() => Int)
  double(@Parent() thing: Thing, @Context() context: RequestContext): Promise<number> {
    return this.doubles.in(context).load(thing.number);
  }

  @ResolveField(() => Thing)
  next(@Parent() { number }: Thing): Thing {
    return { number: number + 1 };
  }

  /** Writes and then fails in each try, the way PostgreSQL names it; how often shows in `tries`. */
  @Mutation(() => Boolean)
  @Anyone()
  async writeInVain(@Args('condition', { type: () => String }) condition: string): Promise<boolean> {
    const blow =
      condition === 'connection_lost'
        ? sql`select pg_terminate_backend(pg_backend_pid())`
        : raw(`do 'begin raise ${condition}; end'`);
    ProbeResolver.tries = 0;
    await this.transactions.run(async (tx) => {
      ProbeResolver.tries += 1;
      await tx.query(sql`insert into outbox_event (name, payload) values ('probe.written', '{}')`);
      await tx.query(blow);
    });
    return true;
  }

  @Query(() => Boolean)
  @Anyone()
  async fails(@Args('how', { type: () => String }) how: string): Promise<boolean> {
    if (how === 'NOT_FOUND') throw new NotFound();
    if (how === 'STALE') throw new Stale();
    if (how === 'SQL') await this.database.query(sql`select secret_column from nowhere`);
    if (how === 'DISCONNECT') await this.database.query(sql`select pg_terminate_backend(pg_backend_pid())`);
    if (how === 'TIMEOUT') await this.database.query(sql`do 'begin raise query_canceled; end'`);
    throw new Error('The secret word is rhubarb.');
  }
}

@Controller('probe')
export class ProbeController {
  @Get()
  @Employees()
  read(@Me() me: Viewer): { id: string } {
    return { id: me.id };
  }

  @HttpPost()
  @SignedIn()
  write(): { done: boolean } {
    return { done: true };
  }

  @Get('fails')
  @Anyone()
  fails(): never {
    throw new Error('The secret word is rhubarb.');
  }
}

@Module({ controllers: [ProbeController], providers: [DoubleLoader, ProbeResolver] })
export class ProbeModule {}
