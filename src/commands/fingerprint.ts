/** `npm run source:fingerprint -- FILE --id ID [--list]`: reads a local text and writes content/sources/ID.clauses.json. The text itself stays outside the repository. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { readContent } from '../reading/content.ts';
import { printProblem } from '../reading/problem.ts';
import { clausesOf } from '../words/clauses.ts';
import { fingerprint, paragraphKey, paragraphsOf, printFingerprint } from '../words/fingerprint.ts';
import { contentRoot } from './content-root.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const USAGE = '用法：npm run source:fingerprint -- 全文.txt --id 来源编号 [--list]';

function readArguments(): { readonly path: string; readonly id: string; readonly list: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { id: { type: 'string' }, list: { type: 'boolean', default: false } },
    });
    const [path] = positionals;
    return path === undefined || values.id === undefined ? fail(USAGE) : { path, id: values.id, list: values.list };
  } catch {
    return fail(USAGE);
  }
}

const { path, id, list } = readArguments();
if (!existsSync(path)) fail(`${path}  没有这个文件。改法：核对全文的路径。`);

const { content, problems } = readContent(contentRoot());
const source = content.sources.find((entry) => entry.id === id);
if (!source) {
  problems.filter(({ file }) => file.includes(`/sources/${id}.`)).forEach((problem) => console.error(printProblem(problem)));
  fail(`没有找到来源“${id}”。改法：先写好 content/sources/${id}.yaml。`);
}
if (!source.data.text)
  fail(`${source.file}  没有 text 字段。改法：写上 text，声明要接好的断句 joins 和图片说明 captions（没有就写空列表）。`);

try {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  if (list) {
    for (const { part, number, text: line } of paragraphsOf(text, source.data.text))
      clausesOf(line).forEach((clause, index) => console.log(`${paragraphKey(part, number)}/${index + 1}\t${clause}`));
  } else {
    const target = join(contentRoot(), 'sources', `${id}.clauses.json`);
    const made = fingerprint(text, source.data.text, id);
    if (made.clauses.length === 0) throw new RangeError('文件里没有文字');
    writeFileSync(target, printFingerprint(made));
    console.log(`写好了 ${target}：${made.clauses.length} 个分句。`);
  }
} catch (error) {
  fail(
    `${path}  ${error instanceof RangeError ? error.message : '读不了：要是 UTF-8 编码的文字文件'}。改法：核对 ${source.file} 里的行号和这个文件。`,
  );
}
