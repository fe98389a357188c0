import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { printedSchema } from './print-schema';

/** Where the client's code generation and the drift check look. */
writeFileSync('libs/contract/schema.graphql', await printedSchema());
