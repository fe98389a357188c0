// Imported first, so that an old Node says this instead of stumbling over newer syntax. Keep its own syntax old.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(
    'Plenum needs Node 20.19 or newer; this is Node ' +
      process.versions.node +
      '. Install the current LTS from https://nodejs.org, then run the same command again.',
  );
  process.exit(1);
}
