import { Controller, Get, Injectable, Module, Post as HttpPost } from '@nestjs/common';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
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
  RequestContext,
  SignedIn,
  sql,
  Stale,
  toPage,
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

  constructor(
    private readonly doubles: DoubleLoader,
    private readonly database: Database,
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
