/**
 * `npm run handbook:pictures [-- NUMBER…]`: does the tasks of the handbook, all or those with these numbers, and takes the pictures that it shows.
 * They come from the running editor, with a ring around what the step speaks of.
 */
import { closeEditors } from '../editor.ts';
import { doTask } from './carry-out.ts';
import { readTasks } from './read.ts';

const wanted = process.argv.slice(2).map(Number);
for (const [index, task] of readTasks().entries()) {
  if (wanted.length > 0 && !wanted.includes(index + 1)) continue;
  console.log(task.title);
  try {
    (await doTask(task, 'content')).remove();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
await closeEditors().catch(() => undefined);
