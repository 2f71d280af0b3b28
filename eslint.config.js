import tseslint from 'typescript-eslint'

const browserSafe = ['src/**/*.ts']
const touchesNode = ['src/node/**', 'src/cli/**', 'src/store/**', 'src/serve/**']

export default tseslint.config(
  { ignores: ['dist/**', 'dist-bench/**', 'node_modules/**', 'coverage/**', '*.config.*', '.dependency-cruiser.cjs', 'bin/**', 'scripts/**'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'no-control-regex': 'off',
      // Tables of functions are plain objects here: no method uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Taking a string apart by code points is what the spread is used for.
      '@typescript-eslint/no-misused-spread': 'off',
      // A type parameter that is named in the type of one argument still documents it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: browserSafe,
    ignores: touchesNode,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', '__dirname', '__filename', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'require'].map((name) => ({
          name,
          message: 'The core is pure and runs in a browser: take it as a parameter.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock is a parameter.' },
        { object: 'Math', property: 'random', message: 'Output is deterministic.' },
      ],
    },
  },
  { files: ['test/**/*.ts'], rules: { 'max-lines': 'off', 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
)
