import { describe, expect, test } from 'vitest';
import { inlined } from '../../src/editor/styles.ts';
import { editorPage } from '../../src/editor/page.ts';
import { LOCAL_ONLY } from '../../src/schema/editor.ts';

describe('the page at /admin/', () => {
  const page = editorPage(LOCAL_ONLY);

  test('is hidden from search engines and runs no script but its own file', () => {
    expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
    expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script type="module" src="./editor.js">']);
    expect(page).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });

  test('offers the local folder alone while no Git service is named', () => {
    expect(page).toContain('<body class="local">');
    expect(editorPage({ ...LOCAL_ONLY, service: 'gitea', address: 'https://git.example.gov.cn', repository: 'a/b' })).toContain('<body>');
  });
});

test('the site’s sheet for the preview has its parts in their layers', () => {
  const files: Readonly<Record<string, string>> = {
    'main.css': "@layer a;\n@import './b.css' layer(a);\n@import './c.css';\np {}",
    'b.css': 'b {}',
    'c.css': "@import './b.css';",
  };
  expect(inlined('main.css', (file) => files[file] ?? '')).toBe('@layer a;\n@layer a {\nb {}\n}\nb {}\np {}');
  expect(inlined('src/styles/main.css')).not.toContain('@import');
});
