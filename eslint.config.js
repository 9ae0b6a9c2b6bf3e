// What the linter asks of TypeScript, of the schema and of stored operations. What it cannot see stands in tests/architecture.
import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const typescriptFiles = ['**/*.{ts,tsx}'];
const checkedFiles = ['src/**/*.ts', 'tests/**/*.ts', 'tools/**/*.ts', 'packages/*/src/**/*.ts'];

const environmentMessage = 'Settings are read in src/config.ts and passed on from there.';

/** Default exports have as many names as importers. */
const defaultExports = {
  'no-restricted-exports': [
    'error',
    { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
  ],
};

const unmatchedExpect = 'An expect without a matcher checks nothing.';

export default defineConfig(
  globalIgnores(['**/dist/', 'coverage/', 'data/', '.cache/', '**/generated/', '**/graphql-env.d.ts']),
  {
    name: 'every script',
    files: ['**/*.{js,ts,tsx}'],
    extends: [eslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...defaultExports,
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Closed sets are arrays of strings: src/domain/vocabulary.ts.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'TypeScript',
    files: typescriptFiles,
    extends: [typescript.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A type parameter that is inferred and thrown away is named for the reader.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The compiler knows all names, those of Node among them.
      'no-undef': 'off',
    },
  },
  {
    name: 'TypeScript with types',
    files: checkedFiles,
    languageOptions: {
      parserOptions: { project: ['./tsconfig.check.json', './tests/explorer/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'the program and the client',
    files: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environmentMessage }],
      'no-restricted-imports': [
        'error',
        { paths: ['process', 'node:process'].map((name) => ({ name, importNames: ['env'], message: environmentMessage })) },
      ],
    },
  },
  { name: 'the reader of settings', files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  { name: 'the command line', files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    name: 'tests',
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "ExpressionStatement > CallExpression[callee.name='expect']", message: unmatchedExpect },
        { selector: "ExpressionStatement > AwaitExpression > CallExpression[callee.name='expect']", message: unmatchedExpect },
        { selector: "ExpressionStatement > MemberExpression CallExpression[callee.name='expect']", message: unmatchedExpect },
        { selector: "MemberExpression[object.name=/^(describe|it|test)$/][property.name='only']", message: 'All tests run.' },
      ],
    },
  },
  {
    // Answers are as deep as their query and are compared whole; a type for each would say the query again.
    name: 'tests that ask GraphQL',
    files: ['tests/api/**/*.ts', 'tests/contract/relay-paging.test.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  { name: 'declarations of others', files: ['**/*.d.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    // Tools read these by their default export.
    name: 'settings of tools',
    files: ['*.config.{js,ts}', 'explorer/*.config.{js,ts}', 'examples/*/*.config.ts', '.*.js'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    name: 'the schema',
    files: ['schema/**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      'max-lines': ['error', { max: 150 }],
      // Most descriptions are one line; they stay on one.
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/require-deprecation-date': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      // Only what implements Node has an id.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    name: 'stored operations',
    files: ['operations/**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql', documents: 'operations/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // An example asks for what it shows; the server limits the depth.
      '@graphql-eslint/require-selections': 'off',
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
);
