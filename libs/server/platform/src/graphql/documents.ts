import { createHash } from 'node:crypto';
import { limits } from '@plenum/contract';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { DomainError, QueryTooComplex } from '../errors/domain-error';
import { idsAreUuids } from './ids-are-uuids';
import { refuseOversized } from './operation-limits';
import { textsAreStorable } from './storable-text';

/** A document that may be run: parsed, within its bounds, valid against the schema, with exactly one operation. */
export interface Prepared {
  readonly hash: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Null for documents that no build of the web client registered. */
  readonly registeredAs: string | null;
}

/** Tells an author of ad-hoc documents what is wrong with one; names only what the schema's readers may see. */
export class InvalidDocument extends DomainError {
  readonly code = 'BAD_USER_INPUT';
  constructor(problem: string) {
    super(problem.replace(/ ?Did you mean .*$/s, ''));
  }
  override details() {
    return { field: 'query', reason: 'MALFORMED' as const };
  }
}

/** No document of ours comes near; comments are no tokens, so tokens alone do not bound the work of reading one. */
const LONGEST_TEXT = 64 * 1024;
/** A parsed document takes some fifty times its text. */
const AD_HOC_KEPT = { documents: 500, characters: 500_000 };
const rules = [...specifiedRules, idsAreUuids, textsAreStorable];

export const documentHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Documents by their text and by their hash. Registered ones stay; of the others the latest few hundred do. */
export class Documents {
  private readonly registered = new Map<string, Prepared>();
  private readonly adHoc = new Map<string, Prepared>();
  private readonly byHash = new Map<string, Prepared>();
  private adHocCharacters = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    /** Hash -> text, as the web client's build wrote them. */
    operations: Readonly<Record<string, string>>,
    /** Hears of one that does not fit the schema; it is then not registered. */
    unfit: (hash: string, problem: Error) => void,
  ) {
    for (const [hash, text] of Object.entries(operations)) {
      try {
        const prepared = this.prepare(text, hash, true);
        this.registered.set(text, prepared);
        this.byHash.set(hash, prepared);
      } catch (error) {
        unfit(hash, error as Error);
      }
    }
  }

  all(): Iterable<Prepared> {
    return this.registered.values();
  }

  withHash(hash: string): Prepared | undefined {
    return this.byHash.get(hash);
  }

  registeredText(text: string): Prepared | undefined {
    return this.registered.get(text);
  }

  /** Throws QUERY_TOO_COMPLEX or BAD_USER_INPUT within milliseconds, whatever the text. */
  of(text: string): Prepared {
    const known = this.registered.get(text) ?? this.adHoc.get(text);
    if (known) return known;
    const made = this.prepare(text, documentHash(text), false);
    this.adHoc.set(text, made);
    this.byHash.set(made.hash, made);
    this.adHocCharacters += text.length;
    while (this.adHoc.size > AD_HOC_KEPT.documents || this.adHocCharacters > AD_HOC_KEPT.characters) {
      this.forgetOldest();
    }
    return made;
  }

  private forgetOldest(): void {
    const [text, oldest] = this.adHoc.entries().next().value!;
    this.adHoc.delete(text);
    this.adHocCharacters -= text.length;
    this.byHash.delete(oldest.hash);
  }

  private prepare(text: string, hash: string, registered: boolean): Prepared {
    if (text.length > LONGEST_TEXT) throw new QueryTooComplex('length', LONGEST_TEXT);
    const document = parseWithin(text);
    refuseOversized(document);
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const operation = getOperationAST(document);
    if (!operation || operations.length !== 1) throw new InvalidDocument('Write exactly one operation.');
    if (!this.schema.getRootType(operation.operation)) throw new InvalidDocument(`No ${operation.operation} is known.`);
    const [problem] = validate(this.schema, document, rules, { maxErrors: 1 });
    if (problem) throw new InvalidDocument(problem.message);
    return { hash, text, document, operation, registeredAs: registered ? (operation.name?.value ?? hash) : null };
  }
}

function parseWithin(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.operation.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('tokens. Parsing aborted')) throw new QueryTooComplex('tokens', limits.operation.tokens);
    throw new InvalidDocument(error.message);
  }
}
