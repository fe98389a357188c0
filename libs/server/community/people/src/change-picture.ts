import { type FileId, type PersonId } from '@plenum/contract';
import { sql, type Transaction } from '@plenum/platform';

/**
 * For the storey that keeps files. Locks the person's row. The version stays: a picture is set by itself, and must not
 * make the form beside it stale.
 */
export async function changePicture(tx: Transaction, id: PersonId, fileId: FileId | null): Promise<void> {
  await tx.query(sql`update person set picture_file_id = ${fileId}, updated_at = now() where id = ${id}`);
}
