import { type PersonId } from '@plenum/contract';
import { Authenticator, type Viewer } from '@plenum/platform';
import { type Company } from '../people/company';

/** Somebody as the door sees them, for reads that no screen asks for by themselves. */
export async function aViewer(company: Company, id: PersonId): Promise<Viewer> {
  const viewer = await company.app.nest.get(Authenticator, { strict: false }).authenticate({
    cookies: {},
    authorization: `Bearer ${company.as(id).token}`,
    address: '127.0.0.1',
    userAgent: '',
  });
  if (!viewer) throw new Error('Nobody is let in by this token.');
  return viewer;
}
