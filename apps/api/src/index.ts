export { createApi, createProcess, type ApiParts } from './create-api';
export { entities, features, migrations, platformDataSource, type Feature } from './features';
export { default as registeredOperations } from './operations.json';
export { version } from './version';
