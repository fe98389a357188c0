import { type BrowserContext, type Page } from 'playwright-core';

/** How socket.io begins its answer to whom it lets in. */
const LET_IN = '40';

/** What went wrong in a browser while nobody looked. */
export class Watch {
  private readonly found: string[] = [];
  private readonly expected: RegExp[] = [];
  /** Whether the server has let this browser's socket in. */
  hearsNews = false;

  constructor(
    context: BrowserContext,
    private readonly home: string,
  ) {
    context.on('page', (page) => this.on(page));
    context.on('request', (request) => this.goesTo(request.url()));
    context.on('response', (response) => {
      if (response.status() >= 400)
        this.found.push(`${response.status()} ${response.request().method()} ${response.url()}`);
    });
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // The page was left, or a newer search took the place of this one.
      if (why !== 'net::ERR_ABORTED') this.found.push(`${why} ${request.url()}`);
    });
  }

  /** Something this journey brings about on purpose. */
  expect(...patterns: RegExp[]): void {
    this.expected.push(...patterns);
  }

  get problems(): readonly string[] {
    return this.found.filter((problem) => !this.expected.some((pattern) => pattern.test(problem)));
  }

  private on(page: Page): void {
    // A violation of the Content-Security-Policy is an error on the console too.
    page.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`console at ${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) =>
      this.found.push(`uncaught at ${page.url()}: ${error.name} ${error.message} ${error.stack}`),
    );
    page.on('websocket', (socket) => {
      this.goesTo(socket.url().replace(/^ws/, 'http'));
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).startsWith(LET_IN)) this.hearsNews = true;
      });
    });
  }

  private goesTo(url: string): void {
    if (/^(data|blob|about):/.test(url) || new URL(url).origin === this.home) return;
    this.found.push(`asked another site: ${url}`);
  }
}
