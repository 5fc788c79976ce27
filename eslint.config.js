import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { PURE_ROOMS, roomsRule } from './eslint.rooms.js';

const pureFiles = PURE_ROOMS.map((room) => `src/${room}/**/*.ts`);
/** Files of views that touch the page. */
const mountFiles = ['src/views/**/mount*.ts', 'src/views/vis/**/*.ts'];

const clock = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The build knows no clock: take the time as an argument.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The build knows no clock: take the time as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Two builds of one commit are the same: no random numbers.',
  },
];
const inlineMarkup = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'No style attributes: the content security policy forbids them.',
  },
  {
    selector: 'JSXAttribute[name.name=/^on[a-z]/]',
    message: 'No inline handlers: the content security policy forbids them.',
  },
];
const outside = [
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'process',
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
].map((name) => ({
  name,
  message: 'Pure rooms know no page, disk, clock or network: take it as an argument.',
}));

export default defineConfig(
  globalIgnores(['dist/', 'dist.*/', '.astro/', '.cache/', 'sources/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', ...inlineMarkup],
      // `noUncheckedIndexedAccess` makes every index possibly undefined; where an index was just tested, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,astro,mjs}'],
    plugins: { rooms: { rules: { direction: roomsRule } } },
    rules: { 'rooms/direction': 'error', 'max-lines': ['error', 300] },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/cli/**', 'src/client/**'],
    rules: { 'no-restricted-syntax': ['error', ...inlineMarkup, ...clock] },
  },
  { files: pureFiles, rules: { 'no-console': 'error' } },
  { files: pureFiles, ignores: mountFiles, rules: { 'no-restricted-globals': ['error', ...outside] } },
  // A reader's browser may be told why the chart did not come.
  { files: ['src/client/**/*.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
);
