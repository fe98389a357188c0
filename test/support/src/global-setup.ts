import { ClusterBroker } from './cluster-broker';

declare global {
  // eslint-disable-next-line no-var -- only var makes a property of globalThis, the one thing setup and teardown share
  var plenumClusterBroker: ClusterBroker | undefined;
}

// eslint-disable-next-line no-restricted-syntax -- Jest takes the default export
export default async function setUp(): Promise<void> {
  globalThis.plenumClusterBroker = new ClusterBroker();
  await globalThis.plenumClusterBroker.open();
}
