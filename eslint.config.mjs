import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pass the time in: `now` as a parameter, or the Clock port (STYLE, Time).',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pass the time in: `now` as a parameter, or the Clock port (STYLE, Time).',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Pass the time in: `now` as a parameter, or the Clock port (STYLE, Time).',
  },
]
const noMachineZone = {
  selector: 'CallExpression[callee.property.name=/^(get|set)(Hours|Minutes|Day|Date|Month|FullYear|TimezoneOffset)$/]',
  message: "This reads the machine's zone; convert with the account's (src/domain/time.ts).",
}
const noBodyParser = [
  "MemberExpression[object.name='restify'][property.name='plugins']",
  "ImportDeclaration[source.value='restify'] ImportSpecifier[imported.name='plugins']",
].map((selector) => ({
  selector,
  message: "restify's body parsers can be made to fill memory; the door reads bodies itself (docs/architecture.md).",
}))

export default tseslint.config(
  { ignores: ['node_modules/', 'data/', 'coverage/', 'dist/', 'test/**/golden/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // French sets a no-break space before : ; ? and !; texts hold it in templates too.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'max-depth': ['error', 4],
      'max-params': ['error', 5],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock, noMachineZone, ...noBodyParser] },
  },
  { files: ['src/cli.ts', 'bench/**', 'tools/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/require-await': 'off', 'max-params': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly' } },
  },
)
