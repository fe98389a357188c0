import { ClusterBroker } from './cluster-broker';

declare global {
  var plenumClusterBroker: ClusterBroker | undefined;
}

// eslint-disable-next-line no-restricted-syntax -- Jest takes the default export
export default async function setUp(): Promise<void> {
  globalThis.plenumClusterBroker = new ClusterBroker();
  await globalThis.plenumClusterBroker.open();
}
