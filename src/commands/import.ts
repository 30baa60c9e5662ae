/** `npm run import -- FILE.xlsx | FILE.docx [--for MECHANISM]`: numbers of a workbook go into the ledger after a 是, a document becomes a draft. */
import { contentRoot } from './content-root.ts';
import { importDocument } from './document/import-document.ts';
import { readImportOptions } from './import-options.ts';
import { ask } from './import/ask.ts';
import { importWorkbook, tidyUp, type World } from './import/run-import.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const request = readImportOptions(process.argv.slice(2));
const world: World = { root: contentRoot(), say: (line) => console.log(line), ask };
if (typeof request === 'string') fail(request);
if (!tidyUp(world)) process.exit(1);
const { path, kind, initiative } = request;
const done = kind === 'xlsx' ? await importWorkbook(path, world) : await importDocument(path, initiative, world);
if (!done) process.exitCode = 1;
