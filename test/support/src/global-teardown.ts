import './global-setup';

// eslint-disable-next-line no-restricted-syntax -- Jest takes the default export
export default async function tearDown(): Promise<void> {
  await globalThis.plenumClusterBroker?.close();
}
