/** `npm run import -- FILE.xlsx | FILE.docx [--for MECHANISM]`: numbers of a workbook go into the ledger after a 是, a document becomes a draft. */
import { parseArgs } from 'node:util';
import { printProblem } from '../reading/problem.ts';
import { zhImport as zh } from '../words/zh/import.ts';
import { contentRoot } from './content-root.ts';
import { importDocument } from './document/import-document.ts';
import { ask } from './import/ask.ts';
import { importWorkbook, kindOf, tidyUp, type World } from './import/run-import.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments(): { readonly path: string; readonly initiative: string | undefined } {
  if (process.argv.some((argument) => /^(?:--yes|-y)$/.test(argument))) return fail(zh.noYes);
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { for: { type: 'string' } } });
    const [path, ...more] = positionals;
    return path === undefined || more.length > 0 ? fail(zh.usage) : { path, initiative: values.for };
  } catch {
    return fail(zh.usage);
  }
}

const { path, initiative } = readArguments();
const world: World = { root: contentRoot(), say: (line) => console.log(line), ask };
const kind = kindOf(path);
if (!tidyUp(world)) process.exit(1);
if (typeof kind === 'object') fail(printProblem(kind));
const done = kind === 'xlsx' ? await importWorkbook(path, world) : await importDocument(path, initiative, world);
if (!done) process.exitCode = 1;
