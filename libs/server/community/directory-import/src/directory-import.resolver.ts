import { Args, ArgsType, Field, ID, InputType, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { limits } from '@plenum/contract';
import { Administrators, BadInput, found, Me, PageArgs, type Viewer } from '@plenum/platform';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ApplyDirectoryImport } from './apply-directory-import';
import { DirectoryImportQueries } from './directory-import.queries';
import { type DirectoryImportId, type DirectoryImportRecord } from './directory-import.row';
import { DirectoryImport, DirectoryImportRowConnection, DirectoryImportRowState } from './directory-import.type';
import { PreviewDirectoryImport } from './preview-directory-import';

/** For files that fit into an operation; larger ones come through the upload's door. */
@InputType()
export class DirectoryFileInput {
  @Field(() => String)
  @MaxLength(limits.file.name)
  name: string;

  @Field(() => String)
  @IsString()
  base64: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether those whom the file does not name are to leave.' })
  @IsBoolean()
  deactivateMissing: boolean = false;
}

@ArgsType()
class ReportArgs extends PageArgs {
  @Field(() => DirectoryImportRowState, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(DirectoryImportRowState))
  state?: DirectoryImportRowState | null;
}

const toDirectoryImport = (record: DirectoryImportRecord): DirectoryImport => ({
  ...record,
  newDepartments: record.departments.map(({ path }) => path.join(' > ')),
});

@Resolver(() => DirectoryImport)
export class DirectoryImportResolver {
  constructor(
    private readonly imports: DirectoryImportQueries,
    private readonly previews: PreviewDirectoryImport,
    private readonly applies: ApplyDirectoryImport,
  ) {}

  @Query(() => DirectoryImport)
  @Administrators()
  async directoryImport(@Args('id', { type: () => ID }) id: DirectoryImportId) {
    return toDirectoryImport(found(await this.imports.byId(id)));
  }

  @ResolveField(() => DirectoryImportRowConnection, { description: 'The report, row by row in the order of the file.' })
  rows(@Parent() { id }: DirectoryImport, @Args() { first, after, state }: ReportArgs) {
    return this.imports.rows(id, state ?? null, first, after ?? null);
  }

  @Mutation(() => DirectoryImport, { description: 'Says what a CSV file would do and keeps it; changes nobody.' })
  @Administrators()
  async previewDirectoryImport(@Me() me: Viewer, @Args('file') file: DirectoryFileInput) {
    const bytes = Buffer.from(file.base64, 'base64');
    if (bytes.length === 0) throw new BadInput('file', 'REQUIRED');
    return toDirectoryImport(await this.previews.preview(me, { ...file, bytes }));
  }

  @Mutation(() => DirectoryImport, { description: 'Does what the preview said, all of it or nothing.' })
  @Administrators()
  async applyDirectoryImport(@Me() me: Viewer, @Args('id', { type: () => ID }) id: DirectoryImportId) {
    return toDirectoryImport(await this.applies.apply(me, id));
  }
}
