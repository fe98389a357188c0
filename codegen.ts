import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';

const generated = 'libs/client/data/src/generated/';

const config: CodegenConfig = {
  schema: 'libs/contract/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/**/*.spec.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    [generated]: {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // The manifest is the list of operations that a server in production accepts from the web client.
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string', ID: 'string' } },
    },
    [`${generated}connections.ts`]: { plugins: ['libs/client/data/connections-plugin.mjs'] },
  },
};
export default config;
