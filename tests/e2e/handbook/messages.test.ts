import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/all.ts';
import { readContent } from '../../../src/reading/content.ts';
import { printProblem } from '../../../src/reading/problem.ts';
import { copyProject } from './project.ts';
import { HANDBOOK } from './read.ts';

/** Mistakes as people make them, and of which message of the handbook each is the cause. */
const MISTAKES = [
  ['initiatives/joint-villages.mdx', '借<Fact id="merged-districts" />合并的机会', '借合并的机会，33个村'],
  ['initiatives/joint-villages.mdx', 'figures: [joint-villages,', 'figures: [joint-vilages,'],
  ['facts/joint-villages.yaml', 'quote: 覆盖33个村\n', 'quote: 盖33个村\n'],
] as const;

/** Lines move when the content is edited. */
const withoutLine = (message: string): string => message.replace(/:\d+ /u, ' ');

test('the messages that the handbook explains are what the check says', () => {
  const told = [...readFileSync(HANDBOOK, 'utf8').matchAll(/```\n(.*)\n```/gu)].map(([, message = '']) => withoutLine(message));
  const project = copyProject();
  try {
    for (const [path, right, wrong] of MISTAKES) {
      const file = join(project.content, path);
      const text = readFileSync(file, 'utf8');
      expect(text, path).toContain(right);
      writeFileSync(file, text.replace(right, wrong));
    }
    const { content, problems } = readContent(project.content);
    const said = checkContent(content, problems).map((problem) => withoutLine(printProblem(problem)));
    expect(told).toHaveLength(MISTAKES.length);
    for (const message of told) expect(said).toContain(message);
  } finally {
    project.remove();
  }
});
