import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConnectionOf, DateTime } from '@plenum/platform';
import { type DirectoryImportId } from './directory-import.row';

export const DirectoryImportRowState = {
  NEW: 'NEW',
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  ERROR: 'ERROR',
  MISSING: 'MISSING',
} as const;
export type DirectoryImportRowState = keyof typeof DirectoryImportRowState;
registerEnumType(DirectoryImportRowState, {
  name: 'DirectoryImportRowState',
  description: 'MISSING: with us, but not named by a file that was said to be complete.',
});

@ObjectType()
export class DirectoryImportCounts {
  @Field(() => Int)
  rows: number;
  @Field(() => Int)
  new: number;
  @Field(() => Int)
  changed: number;
  @Field(() => Int)
  unchanged: number;
  @Field(() => Int)
  errors: number;
  /** People who would leave. */
  @Field(() => Int)
  missing: number;
  /** Of the changed: people who left and are listed again. */
  @Field(() => Int)
  returning: number;
  @Field(() => Int)
  departments: number;
}

@ObjectType()
export class DirectoryImportProblem {
  /** The column's meaning, for example `manager`. */
  @Field(() => String)
  field: string;
  /** A reason of the catalogue. */
  @Field(() => String)
  reason: string;
  @Field(() => Int, { nullable: true })
  limit?: number | null;
  /** The other row concerned, for doubles and circles. */
  @Field(() => Int, { nullable: true })
  line?: number | null;
  @Field(() => String, { nullable: true, description: 'What the cell says, where that is what is wrong.' })
  value?: string | null;
}

@ObjectType()
export class DirectoryImportRow {
  @Field(() => Int)
  position: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Where the row begins in the file; null for people it does not name.',
  })
  line: number | null;
  @Field(() => DirectoryImportRowState)
  state: DirectoryImportRowState;
  @Field(() => String)
  name: string;
  @Field(() => String)
  email: string;
  @Field(() => [String], { description: 'What would change.' })
  fields: string[];
  @Field(() => [DirectoryImportProblem])
  problems: DirectoryImportProblem[];
}

@ObjectType()
export class DirectoryImportRowConnection extends ConnectionOf(DirectoryImportRow) {}

@ObjectType()
export class DirectoryImport {
  @Field(() => ID)
  id: DirectoryImportId;
  @Field(() => String)
  fileName: string;
  @Field(() => String)
  encoding: string;
  /** Nothing in the file said so: accents may be read wrongly. */
  @Field(() => Boolean)
  encodingGuessed: boolean;
  @Field(() => String)
  delimiter: string;
  /** What the columns of the file were understood as. */
  @Field(() => [String])
  columns: string[];
  /** Columns left out. */
  @Field(() => [String])
  unknownColumns: string[];
  @Field(() => Boolean)
  deactivateMissing: boolean;
  @Field(() => DirectoryImportCounts)
  counts: DirectoryImportCounts;
  @Field(() => [String], { description: 'Paths of the departments that would be made.' })
  newDepartments: string[];
  @Field(() => DateTime)
  createdAt: Date;
  @Field(() => DateTime, { nullable: true })
  appliedAt: Date | null;
}
