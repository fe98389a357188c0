import { Readable } from 'node:stream';
import { Controller, Get, Header, type OnModuleInit, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { limits } from '@plenum/contract';
import { Administrators, BadInput, Me, type Viewer } from '@plenum/platform';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type DirectoryImportId } from './directory-import.row';
import { ExportDirectory } from './export-directory';
import { PreviewDirectoryImport } from './preview-directory-import';

/** The directory as a file: in, up to ten megabytes, and out. */
@Controller('directory')
export class DirectoryFileController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly previews: PreviewDirectoryImport,
    private readonly exports: ExportDirectory,
  ) {}

  onModuleInit(): void {
    // A process without a door has no adapter.
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    // One byte over our own bound, so that it is ours that speaks.
    const options = { parseAs: 'buffer', bodyLimit: limits.csv.bytes + 1 } as const;
    adapter
      ?.getInstance<FastifyInstance>()
      .addContentTypeParser('text/csv', options, (_request, body, done) => done(null, body));
  }

  /** Takes the bytes of a file and answers the id of the preview, which GraphQL then shows. */
  @Post('imports')
  @Administrators()
  @Header('cache-control', 'no-store')
  async upload(
    @Me() me: Viewer,
    @Req() { body }: FastifyRequest,
    @Query('name') name?: unknown,
    @Query('deactivateMissing') missing?: unknown,
  ): Promise<{ id: DirectoryImportId }> {
    if (!Buffer.isBuffer(body)) throw new BadInput('file', 'REQUIRED');
    const file = { name: typeof name === 'string' ? name : '', bytes: body, deactivateMissing: missing === 'true' };
    const { id } = await this.previews.preview(me, file);
    return { id };
  }

  @Get('people.csv')
  @Administrators()
  async download(@Me() me: Viewer, @Res() reply: FastifyReply): Promise<void> {
    const pages = await this.exports.export(me);
    void reply.headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="people.csv"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    await reply.send(Readable.from(pages));
  }
}
