import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withChartLooks } from '../../src/integrations/chart-looks.ts';

const main = readFileSync('src/styles/main.css', 'utf8');

test('the sheet of the pages has the looks of the marks, in their layer', () => {
  const css = withChartLooks(main);
  expect(css).not.toContain('@chart-looks');
  expect(/@layer charts \{[^@]*\.chart :where\(\.unit\.ring\) \{ fill: none; stroke-width: 1; stroke-opacity: 0\.75; \}/.test(css)).toBe(
    true,
  );
});

test('the order of the layers stays first', () => {
  expect(withChartLooks(main).indexOf('@layer tokens, base')).toBeLessThan(withChartLooks(main).indexOf('@import'));
});

test('another sheet stays as it is', () => {
  expect(withChartLooks('.a { fill: red; }')).toBe('.a { fill: red; }');
});

test('slides have the colours of the day, whatever the computer prefers', () => {
  const css = withChartLooks(readFileSync('src/styles/present.css', 'utf8'));
  expect(css).not.toMatch(/@(?:light-tokens|chart-looks)/);
  const day = /:root\s*\{([^}]*)\}/.exec(readFileSync('src/styles/tokens.css', 'utf8'))?.[1] ?? '';
  for (const [, name = '', value = ''] of day.matchAll(/--(paper|ink|red|green): (#\w+);/g)) expect(css).toContain(`--${name}: ${value};`);
});
