import { type Settings } from '@plenum/platform';
import { type DataSource } from 'typeorm';

/** Who a newcomer may sign in as. */
export interface DemoCompany {
  readonly signIns: readonly { readonly as: string; readonly email: string; readonly password: string }[];
}

type Seed = (source: DataSource, settings: Settings) => Promise<DemoCompany | null>;

/** Fills a database that has no people yet; says null when there is no demo company in it. */
export const seedDemoCompany: Seed = () => Promise.resolve(null);
