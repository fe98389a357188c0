import { Injectable } from '@nestjs/common';
import type { Viewer } from '@plenum/platform';
import type { FileObject } from './file.row';

export type MayReadObject = (viewer: Viewer, objectId: string) => Promise<boolean>;

/**
 * Who may read what a file hangs on. Features above register their own check in `onModuleInit`; files know none of
 * them. A type that nobody answers for is readable by nobody.
 */
@Injectable()
export class FileAuthority {
  private readonly checks = new Map<string, MayReadObject>();

  register(objectType: string, mayRead: MayReadObject): void {
    if (this.checks.has(objectType)) throw new Error(`Somebody answers for ${objectType} already.`);
    this.checks.set(objectType, mayRead);
  }

  /**
   * `id` is that of the file, which nothing else has. A refusal asks every check, of an object that is none where it has
   * no other, so that its time does not tell what a file hangs on, nor that there is one.
   */
  async mayRead(viewer: Viewer, object: FileObject | null, id: string): Promise<boolean> {
    if (object && (await this.checks.get(object.type)?.(viewer, object.id))) return true;
    for (const [type, check] of this.checks) if (type !== object?.type) await check(viewer, id);
    return false;
  }
}
