import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of the outside world, on this machine: the house is told that it may go there. */
export class OutsideSite {
  readonly pages = new Map<string, (request: IncomingMessage, reply: ServerResponse) => void>();
  readonly asked: string[] = [];
  private server: Server;
  origin = '';

  async open(): Promise<void> {
    this.server = createServer((request, reply) => {
      this.asked.push(String(request.url));
      const page = this.pages.get(String(request.url).split('?')[0] ?? '');
      if (page) page(request, reply);
      else reply.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not here</title>');
    });
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  close(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(done));
  }
  shows(path: string, head: string): string {
    this.pages.set(path, (_, reply) =>
      reply.writeHead(200, { 'content-type': 'text/html' }).end(`<head>${head}</head>`),
    );
    return this.origin + path;
  }
  sends(path: string, type: string, bytes: Buffer): void {
    this.pages.set(path, (_, reply) => reply.writeHead(200, { 'content-type': type }).end(bytes));
  }
}
