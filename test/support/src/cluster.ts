import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { CLUSTER_VARIABLE, type ClusterAnswer } from './cluster-address';

export type ClusterConnection = { host: string; port: number; user: string };

let asked: Promise<ClusterConnection> | undefined;

/** This run's PostgreSQL; started when nobody asked before. */
export function testCluster(): Promise<ClusterConnection> {
  return (asked ??= ask());
}

async function ask(): Promise<ClusterConnection> {
  const address = process.env[CLUSTER_VARIABLE];
  if (!address) throw new Error('This project of jest.config.cjs has no database: it lacks the global setup.');
  const answer = JSON.parse(await text(connect(address))) as ClusterAnswer;
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.connection;
}
