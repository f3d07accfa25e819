import nounsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

/*
 * Turning strings into HTML is allowed in one file: utils/extraction/sanitise.ts (docs/security.md). What else would do it
 * may not even be named; `innerHTML` and `outerHTML` may be read. tests/layers/html-faults.ts says the same a second
 * time, and one test gives both the same samples.
 */
const NAMES =
  'insertAdjacentHTML|createContextualFragment|setHTML(?:Unsafe)?|parseHTML(?:Unsafe)?|parseFromString|DOMParser|XSLTProcessor|dangerouslySetInnerHTML|srcdoc|insertHTML';
const MARKUP = '/^(?:inner|outer)HTML$/';
const PLACES = [
  ':matches(AssignmentExpression, ForOfStatement, ForInStatement) > MemberExpression.left',
  'ObjectPattern > Property > MemberExpression.value',
  ':matches(ArrayPattern, RestElement) > MemberExpression',
];
const htmlMakers = (names) =>
  [
    ...['Identifier[name=', 'JSXIdentifier[name=', 'TemplateElement[value.raw='].map(
      (node) => `${node}/^(?:${names})$/i]`,
    ),
    // A type that names a member of the window makes nothing.
    `Literal[value=/^(?:${names})$/i]:not(TSLiteralType > Literal)`,
    ...[
      'Property > Identifier.key[name=',
      'JSXIdentifier[name=',
      'Literal[value=',
      'TemplateElement[value.raw=',
    ].map((node) => `${node}${MARKUP}]`),
    ...PLACES.map((place) => `${place}[property.name=${MARKUP}]`),
    'CallExpression[callee.property.name=/^write(?:ln)?$/]:not([callee.property.type=PrivateIdentifier]):not([callee.object.name=/^(?:writer|stream)$/])',
  ].map((selector) => ({
    selector,
    message: 'Only utils/extraction/sanitise.ts turns strings into HTML: build nodes.',
  }));

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'node_modules/**', 'demo/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['entrypoints/**', 'components/**', 'utils/**'],
    ignores: ['utils/extraction/{sanitise,purify}.ts', '**/__tests__/**'],
    plugins: { 'no-unsanitized': nounsanitized },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-restricted-syntax': ['error', ...htmlMakers(`${NAMES}|dompurify`)],
    },
  },
  // It is given nodes, and may use DOMPurify on them.
  {
    files: ['utils/extraction/purify.ts'],
    rules: { 'no-restricted-syntax': ['error', ...htmlMakers(NAMES)] },
  },
  { files: ['scripts/**', 'tests/**', 'utils/report-error.ts'], rules: { 'no-console': 'off' } },
);
