import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/all.ts';
import { readContent } from '../../src/reading/content.ts';
import { closeEditors } from './editor.ts';
import { doTask } from './handbook/carry-out.ts';
import { missing, OUTCOMES, textsOf } from './handbook/outcomes.ts';
import { readTasks } from './handbook/read.ts';

/** Those that `npm test` does: one of each kind. The others are done by `npm run test:handbook` and `npm run test:all-pages`. */
const SAMPLE = [1, 10];
const numbered = readTasks().map((task, index) => ({ ...task, number: index + 1 }));
const chosen = numbered.filter(({ number }) => process.env['ATLAS_PAGES'] !== 'sample' || SAMPLE.includes(number));

afterAll(async () => {
  await closeEditors().catch(() => undefined);
});

describe('what the handbook tells can be done as written', () => {
  test.each(chosen)('$title', { timeout: 240_000 }, async (task) => {
    const before = textsOf('.');
    const project = await doTask(task);
    try {
      const outcome = OUTCOMES[task.number - 1];
      expect(outcome, '每件事都要写明做完以后内容里有什么：outcomes.ts').toBeDefined();
      if (outcome !== undefined) expect(missing(outcome, before, textsOf(project.root))).toEqual([]);
      const { content, problems } = readContent(project.content);
      expect(checkContent(content, problems)).toEqual([]);
    } finally {
      project.remove();
    }
    expect(textsOf('.'), 'the real content is not touched').toEqual(before);
  });
});
