/** `npm run review`: the three reviews. `--list` and `--summary` say where everything stands; `--name`, `--step`, `--role`, `--author` and `--only` answer ahead. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { zhReview } from '../words/zh/review.ts';
import { contentRoot } from './content-root.ts';
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
  const reader = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
  // Lines that come faster than they are asked for wait here; Ctrl+C and the end of the input end it.
  const lines = reader[Symbol.asyncIterator]();
  reader.on('SIGINT', () => {
    reader.close();
  });
  const sound = await review(contentRoot(), asked, {
    ask: async (question) => {
      reader.setPrompt(question);
      reader.prompt();
      const { done, value } = await lines.next();
      return done === true ? null : value;
    },
    say: (words) => {
      console.log(words);
    },
    now: () => new Date(),
    history: gitHistory,
  });
  reader.close();
  if (!sound) process.exitCode = 1;
}
