import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { limits } from '@plenum/contract';
import { IsInt, Max, MaxLength, Min } from 'class-validator';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  /** Hand it in as `after` for the next page. */
  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Page<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
}

/** What every list takes. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: limits.page.default })
  @IsInt()
  @Min(1)
  @Max(limits.page.max)
  first: number = limits.page.default;

  @Field(() => String, { nullable: true })
  @MaxLength(1_000)
  after?: string | null;
}

const edgeTypes = new WeakMap<object, Type<Edge<unknown>>>();

/** ``@ObjectType() export class PostConnection extends ConnectionOf(Post) {}`` */
export function ConnectionOf<Node extends object>(node: Type<Node>): Type<Page<Node>> {
  const edge = edgeTypeOf(node);
  @ObjectType({ isAbstract: true })
  class AConnection implements Page<Node> {
    @Field(() => [edge])
    edges: Edge<Node>[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return AConnection;
}

function edgeTypeOf<Node extends object>(node: Type<Node>): Type<Edge<Node>> {
  const known = edgeTypes.get(node);
  if (known) return known as Type<Edge<Node>>;
  @ObjectType(`${node.name}Edge`)
  class AnEdge implements Edge<Node> {
    @Field(() => String)
    cursor: string;

    @Field(() => node)
    node: Node;
  }
  edgeTypes.set(node, AnEdge);
  return AnEdge;
}

/**
 * The page out of at most `first + 1` rows; the extra row says that there is more.
 * `cursorOf` gets the row, `nodeOf` makes what the client sees of it.
 */
export function toPage<Row, Node>(
  rows: readonly Row[],
  first: number,
  cursorOf: (row: Row) => string,
  nodeOf: (row: Row) => Node,
): Page<Node> {
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(row), node: nodeOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
