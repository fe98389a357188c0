import { lazy, type ComponentType } from 'react';
import { pageAgain } from './pageAgain';

/** Code that comes when it is first shown, and that can be asked for once more when it could not be fetched. */
export class Part<Props extends object> {
  private loaded: ComponentType<Props>;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly load: () => Promise<ComponentType<Props>>) {
    this.loaded = lazy(async () => ({ default: await load() }));
  }

  get Loaded(): ComponentType<Props> {
    return this.loaded;
  }

  /** `there` is called when somebody else has got it after all. */
  onceThere(there: () => void): () => void {
    this.waiting.add(there);
    return () => this.waiting.delete(there);
  }

  /** Before it is shown, so that it is there in time; that it could not be fetched is said when it is shown. */
  fetch = (): void => void this.load().catch(() => undefined);

  /** Whether it is there now. */
  fetchAgain = async (): Promise<boolean> => {
    dropFailedStyles();
    try {
      this.loaded = await this.load();
    } catch {
      return false;
    }
    this.waiting.forEach((there) => there());
    return true;
  };

  /**
   * Many browsers remember for as long as a page lives that a module could not be fetched, and a release takes the modules
   * of old pages away. Then the page itself must come again, which it does only if the server answers.
   */
  again = async (): Promise<boolean> => (await this.fetchAgain()) || (await pageAgain());
}

/** The bundler does not ask twice for a stylesheet whose link stands in the page, be it empty. */
function dropFailedStyles(): void {
  document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]').forEach((link) => link.sheet ?? link.remove());
}
