import nounsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

/** Turning strings into HTML is allowed in one file: utils/extraction/sanitise.ts (docs/architecture.md). */
const htmlSinks = ['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
  selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`,
  message: `Only utils/extraction/sanitise.ts may write ${name}.`,
}));
const htmlCalls = ['insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseFromString'].map(
  (name) => ({
    selector: `CallExpression > MemberExpression.callee[property.name='${name}']`,
    message: `Only utils/extraction/sanitise.ts may call ${name}.`,
  }),
);

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
    ignores: ['utils/extraction/sanitise.ts', '**/__tests__/**'],
    plugins: { 'no-unsanitized': nounsanitized },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-restricted-syntax': [
        'error',
        ...htmlSinks,
        ...htmlCalls,
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Render nodes, not strings.',
        },
      ],
    },
  },
  { files: ['scripts/**', 'tests/**', 'utils/report-error.ts'], rules: { 'no-console': 'off' } },
);
