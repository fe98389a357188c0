import { Readable } from 'node:stream';
import { Controller, Get, Header, type OnModuleInit, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { limits } from '@plenum/contract';
import { Administrators, BadInput, Me, PayloadTooLarge, type Viewer } from '@plenum/platform';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type DirectoryImportId } from './directory-import.row';
import { ExportDirectory } from './export-directory';
import { PreviewDirectoryImport } from './preview-directory-import';

/** The directory as a file, in and out. */
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
    // Not read before we know who sends it.
    adapter
      ?.getInstance<FastifyInstance>()
      .addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
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
    if (!(body instanceof Readable)) throw new BadInput('file', 'REQUIRED');
    const bytes = await readAll(body, limits.csv.bytes);
    const file = { name: typeof name === 'string' ? name : '', bytes, deactivateMissing: missing === 'true' };
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

/** The stream is left as it is when it holds too much: destroying it would cut the answer off. */
async function readAll(stream: Readable, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > most) throw new PayloadTooLarge('file', most);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
