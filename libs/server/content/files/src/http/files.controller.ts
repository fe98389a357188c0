import fastifyMultipart from '@fastify/multipart';
import { Controller, Get, Header, Param, Post, Req, Res, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { limits } from '@plenum/contract';
import { BadInput, DomainError, Me, PayloadTooLarge, SignedIn, type Viewer } from '@plenum/platform';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Attachment, toAttachment } from '../attachment.type';
import { FileStore } from '../file-store';
import { FileQueries } from '../file.queries';
import { UploadFile } from '../upload-file';
import { rangeOf } from './byte-range';
import { etagOf, fileHeaders, isUnchanged } from './file-headers';

/** What the form around the file may weigh: boundaries and the headers of its parts. */
const formBytes = 64 * 1024;

/** The door for bytes: its own, because a form in GraphQL would be a second way to send operations. */
@Controller('files')
export class FilesController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly uploads: UploadFile,
    private readonly files: FileQueries,
    private readonly store: FileStore,
  ) {}

  async onModuleInit(): Promise<void> {
    // A process without a door has no adapter.
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    if (adapter) await takeForms(adapter.getInstance<FastifyInstance>());
  }

  @Post()
  @SignedIn()
  @Header('cache-control', 'no-store')
  async upload(
    @Me() me: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Attachment> {
    // Whatever is refused half way leaves bytes on the wire that nobody will read.
    void reply.header('connection', 'close');
    if (Number(request.headers['content-length'] ?? 0) > limits.file.bytes + formBytes) {
      throw new PayloadTooLarge('file', limits.file.bytes);
    }
    if (!request.isMultipart()) throw new BadInput('file', 'REQUIRED');
    const part = await request.file();
    if (part === undefined) throw new BadInput('file', 'REQUIRED');
    const file = await this.uploads.upload(me, part.file, part.filename).catch((error: unknown) => {
      // Whoever hung up hears nothing; the log should not be told of it as of a fault.
      throw request.raw.complete || error instanceof DomainError ? error : new BadInput('file', 'MALFORMED');
    });
    reply.removeHeader('connection');
    return toAttachment(file);
  }

  @Get(':id/:variant')
  @SignedIn()
  async download(
    @Me() me: Viewer,
    @Param('id') id: string,
    @Param('variant') variant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.readable(me, id, variant);
    void reply.headers(fileHeaders(file));
    const { range, 'if-none-match': known, 'if-range': condition } = request.headers;
    if (isUnchanged(known, file)) return void reply.code(304).send();
    const asked = condition === undefined || condition === etagOf(file) ? rangeOf(range, file.bytes) : 'whole';
    if (asked === 'none') return void reply.code(416).header('content-range', `bytes */${file.bytes}`).send();
    if (asked === 'whole') {
      return void reply.header('content-length', file.bytes).send(await this.store.read(file.sha256));
    }
    void reply.code(206).header('content-range', `bytes ${asked.start}-${asked.end}/${file.bytes}`);
    void reply.header('content-length', asked.end - asked.start + 1);
    await reply.send(await this.store.read(file.sha256, asked));
  }
}

/** Forms are read here and nowhere else: a browser sends them across sites without asking. */
async function takeForms(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyMultipart, {
    // One byte over our own bound, so that it is ours that speaks.
    limits: { files: 1, fields: 4, fieldSize: 1024, headerPairs: 20, parts: 5, fileSize: limits.file.bytes + 1 },
    throwFileSizeLimit: false,
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    const isForm = request.headers['content-type']?.trim().toLowerCase().startsWith('multipart/') ?? false;
    done(isForm && request.routeOptions.url !== '/files' ? new BadInput('body', 'NOT_ALLOWED') : undefined);
  });
}
