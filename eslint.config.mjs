import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports and syntax that this project never uses, each with the reason an author needs to read. */
const never = [
  {
    selector: "ImportDeclaration[source.value='d3'] > ImportNamespaceSpecifier",
    message: 'Import from d3 by name: a namespace can ship the whole library.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Use named exports: one name for one idea.' },
];

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/', 'node_modules/', 'content/', 'tests/sites/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a message is what the message is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a text into its code points is what this code means by it: 汉字 have no parts.
      '@typescript-eslint/no-misused-spread': 'off',
      // tsconfig asks for env['NAME'] where the name is not known.
      '@typescript-eslint/dot-notation': 'off',
      'no-restricted-syntax': ['error', ...never],
    },
  },
  {
    files: ['*.config.ts'],
    // The tool that reads the file asks for a default export.
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Callbacks of `test` are told apart by their sentence, not by their type.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    // Runs in pages that are not ours, in whatever browser their readers have.
    files: ['public/**/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: { window: 'readonly', document: 'readonly' } },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-conflict-set-directives': 'error',
      // astro check tells the same with the types at hand.
      'no-unused-vars': 'off',
      // The ideographic space is a character of Chinese text.
      'no-irregular-whitespace': 'off',
      'astro/no-unused-css-selector': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='style']", message: 'The content security policy refuses style attributes: use a class.' },
        ...never,
      ],
    },
  },
);
