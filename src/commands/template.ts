/** `npm run template [-- FILE.xlsx] [--with MECHANISM|全部]`: writes the workbook that editors fill in, empty or with the numbers there are. */
import { parseArgs } from 'node:util';
import { zhTemplate as zh } from '../words/zh/template.ts';
import { contentRoot } from './content-root.ts';
import { writeTemplate } from './import/write-template.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments(): { readonly file: string; readonly filled: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { with: { type: 'string' } } });
    return positionals.length > 1 ? fail(zh.usage) : { file: positionals[0] ?? zh.file, filled: values.with };
  } catch {
    return fail(zh.usage);
  }
}

const { file, filled } = readArguments();
const [done, says] = await writeTemplate(contentRoot(), file, filled);
if (!done) fail(says);
console.log(says);
