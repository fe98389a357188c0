import DataLoader from 'dataloader';
import { Unauthenticated } from '../errors/domain-error';
import { type Viewer } from '../viewer/viewer';
import { type RequestContext } from './request-context';

/**
 * Gathers the keys that one request asks for into one call. Subclasses are ordinary providers; what they load is
 * kept per request: `this.people.in(context).load(id)`.
 */
export abstract class Loader<Key, Value> {
  /** Values in the order of the keys, missing as null or undefined-free default. Called with each key once. */
  protected abstract batch(viewer: Viewer, keys: readonly Key[]): Promise<readonly Value[]>;

  in(context: RequestContext): DataLoader<Key, Value> {
    const known = context.loaders.get(this);
    if (known) return known as DataLoader<Key, Value>;
    const { viewer } = context;
    if (!viewer) throw new Unauthenticated();
    const made = new DataLoader<Key, Value>((keys) => this.batch(viewer, keys), { maxBatchSize: 1_000 });
    context.loaders.set(this, made as DataLoader<unknown, unknown>);
    return made;
  }
}
