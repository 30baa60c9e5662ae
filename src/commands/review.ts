/** `npm run review`: the three reviews. `--list` and `--summary` say where everything stands; `--name`, `--step`, `--role`, `--author` and `--only` answer ahead. */
import { parseArgs } from 'node:util';
import { zhReview } from '../words/zh/review.ts';
import { contentRoot } from './content-root.ts';
import { terminal } from './new/desk.ts';
import { gitHistory } from './review/history.ts';
import { review } from './review/review.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  name: text,
  step: text,
  role: text,
  author: text,
  only: { type: 'string', multiple: true },
  list: flag,
  summary: flag,
} as const;

function options(): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] | null {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    console.error(zhReview.command.usage);
    return null;
  }
}

const asked = options();
if (asked === null) process.exitCode = 1;
else {
  const desk = terminal();
  const sound = await review(contentRoot(), asked, {
    ask: desk.ask,
    say: desk.say,
    now: () => new Date(),
    history: gitHistory,
  });
  desk.leave();
  if (!sound) process.exitCode = 1;
}
