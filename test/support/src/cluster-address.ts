/** The environment variable that tells test files where to ask for the run's PostgreSQL. */
export const CLUSTER_VARIABLE = 'PLENUM_TEST_CLUSTER';

/** What they are told: where the server is, or why there is none. */
export type ClusterAnswer = { connection: { host: string; port: number; user: string } } | { problem: string };
