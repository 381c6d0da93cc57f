import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Words that name a drawer instead of a subject; see src/README.md, "Names". */
const DRAWERS = 'utils|util|helpers|helper|common|misc|shared';

const FORBIDDEN_SYNTAX = [
	{
		selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
		message: 'Build nodes; no HTML strings (Trusted Types forbid them).',
	},
	{ selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
];

export default ts.config(
	{ ignores: ['dist/', 'node_modules/', 'geodata/boundaries/', 'test-results/', 'public/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.es2023 } },
		rules: {
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: `^\\..*/(${DRAWERS})(/|\\.)`, message: 'Name the subject, not a drawer.' },
						{ regex: '^@deck\\.gl/mapbox$', message: 'MapLibre 6 needs @deck.gl/maplibre.' },
					],
				},
			],
			'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			// large material is replaced whole ($state.raw), so plain Map and Set are what we want
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/require-each-key': 'error',
			'svelte/button-has-type': 'error',
			'no-restricted-syntax': [
				'error',
				...FORBIDDEN_SYNTAX,
				{
					selector: "SvelteAttribute[key.name='style']",
					message: 'The CSP blocks style attributes in markup; use a class or style:property.',
				},
			],
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
		},
	},
	{
		files: ['src/core/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['Date', 'console', 'process', 'window', 'document', 'fetch', 'localStorage'].map(
					(name) => ({
						name,
						message: 'core is pure: no clock, no I/O, no DOM.',
					}),
				),
			],
			'no-restricted-properties': [
				'error',
				{
					object: 'Math',
					property: 'random',
					message: 'core is deterministic: pass a seeded generator.',
				},
			],
		},
	},
	{
		files: [
			'src/cli/**/*.ts',
			'geodata/build/**/*.ts',
			'test/**/*.ts',
			'vite.config.ts',
			'test/**/*.js',
		],
		languageOptions: { globals: { ...globals.node } },
		rules: { 'no-console': 'off' },
	},
	{
		files: ['vite.config.ts', 'test/config/**'],
		rules: { 'no-restricted-syntax': 'off' },
	},
);
