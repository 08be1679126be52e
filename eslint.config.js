import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const named = (names) =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, 'readonly']),
  );

const everywhere = named(`
  AbortController AbortSignal Blob Buffer Event EventTarget File FormData Headers Intl ReadableStream Request Response
  TextDecoder TextEncoder URL URLSearchParams atob btoa clearInterval clearTimeout console crypto fetch performance
  queueMicrotask setInterval setTimeout structuredClone`);
const node = named(`clearImmediate global globalThis process setImmediate`);
const browser = named(`
  addEventListener removeEventListener BroadcastChannel CustomEvent DOMParser Document DocumentFragment Element EventSource HTMLElement HTMLInputElement Image
  IntersectionObserver KeyboardEvent MutationObserver Node Option ResizeObserver caches cancelAnimationFrame confirm
  customElements document history indexedDB localStorage location matchMedia navigator requestAnimationFrame screen self
  sessionStorage window`);
const { Buffer: _, ...inBrowser } = { ...everywhere, ...browser };

// Plain rules, wherever code stands.
const rules = {
  eqeqeq: ['error', 'always'],
  'no-var': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
};
const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true };

export default defineConfig([
  globalIgnores(['src/generated/', 'dist/', 'coverage/', 'bench/results/', '.data/']),
  js.configs.recommended,
  { rules: { ...rules, 'no-unused-vars': ['error', unused] } },
  { files: ['**/*.mjs', '*.js'], languageOptions: { globals: { ...everywhere, ...node } } },
  { files: ['web/**/*.js'], languageOptions: { globals: inBrowser } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    // Only what the compiler does not see by itself, and what has cost people nights.
    rules: {
      'no-undef': 'off', // the compiler's work
      'no-redeclare': 'off', // a type and a value may share a name
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', unused],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['web/**/*.ts', 'web/**/*.tsx'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    // An act goes through `useAct`, which says what did not arrive and sends it again under its key. What has a way of its own says why.
    files: ['web/desk/**/*.ts', 'web/desk/**/*.tsx'],
    ignores: [
      ...['web/desk/shell/use-act.ts', 'web/desk/shell/use-own-act.ts', 'web/desk/shell/browser-session.ts', 'web/desk/stage/use-cue.ts'],
      ...['web/desk/applicant/keep/save-*.ts', 'web/desk/applicant/materials/use-materials.ts', 'web/desk/reviewer/sheet/use-sheet.ts'],
    ],
    rules: {
      'no-restricted-imports': ['error', { paths: [{ name: 'urql', importNames: ['useMutation'], message: 'Act with useAct of web/desk/shell.' }] }],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name='mutation']", message: 'Act with useAct of web/desk/shell.' },
      ],
    },
  },
  { files: ['src/**/*.ts'], rules: { '@typescript-eslint/only-throw-error': 'error' } },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts', 'src/prepare-databases.ts', 'src/commands/*.ts'], // these talk to people at a terminal; the rest logs
    rules: { 'no-console': 'error' },
  },
]);
