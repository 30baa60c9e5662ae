import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withLeanPolicy } from '../../src/integrations/lean-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest = ''): string => `<meta http-equiv="content-security-policy" content="${policy}"><main>1</main>${rest}`;

test.each([
  [
    'a file of its own needs no hash',
    `script-src 'self' ${hash('a()')}; style-src 'self'`,
    '<script type="module" src="/a.js"></script>',
    `script-src 'self'; style-src 'self'`,
  ],
  [
    'what stands inline keeps its own, and only that',
    `script-src 'self' ${hash('a()')} ${hash('b()')};`,
    '<script>b()</script>',
    `script-src 'self' ${hash('b()')};`,
  ],
  ['a style sheet too', `style-src 'self' ${hash('p{}')}`, '<style>p{}</style>', `style-src 'self' ${hash('p{}')}`],
  ['nothing to leave out', "script-src 'self'", '', "script-src 'self'"],
])('%s', (_what, policy, rest, lean) => {
  expect(withLeanPolicy(page(policy, rest))).toBe(page(lean, rest));
});

test('a hash in the text of a page is text', () => {
  const html = page("script-src 'self'", `<code> ${hash('a()')}</code>`);
  expect(withLeanPolicy(html)).toBe(html);
});
