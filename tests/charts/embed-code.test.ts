import { expect, test } from 'vitest';
import { embedCode } from '../../src/charts/embed-code.ts';

test('the code to embed a chart names the frame and the script, and no title can break out of it', () => {
  const code = embedCode({
    frame: 'https://example.org/embed/a/',
    script: 'https://example.org/embed.js',
    title: '"><script>甲',
    height: 400,
  });
  expect(code).toBe(
    '<iframe src="https://example.org/embed/a/" title="&quot;&gt;&lt;script&gt;甲" width="100%" height="400" loading="lazy" frameborder="0"></iframe>\n' +
      '<script async src="https://example.org/embed.js"></script>',
  );
});
