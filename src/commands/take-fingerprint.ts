import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { readContent } from '../reading/content.ts';
import { printProblem } from '../reading/problem.ts';
import { clausesOf } from '../words/clauses.ts';
import { fingerprint, paragraphKey, paragraphsOf, printFingerprint } from '../words/fingerprint.ts';

const USAGE = '用法：npm run source:fingerprint -- 全文.txt --id 来源编号 [--list]';

interface Wanted {
  readonly path: string;
  readonly id: string;
  readonly list: boolean;
}

function readArguments(args: readonly string[]): Wanted | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { id: { type: 'string' }, list: { type: 'boolean', default: false } },
    });
    const [path] = positionals;
    return path === undefined || values.id === undefined ? undefined : { path, id: values.id, list: values.list };
  } catch {
    return undefined;
  }
}

/**
 * Reads a local text and writes `sources/ID.clauses.json`, or with `--list` prints its clauses and writes nothing.
 * @param args FILE, `--id ID`, `--list`.
 * @param root the content folder.
 * @returns what to say, and whether it could be done.
 */
export function takeFingerprint(args: readonly string[], root: string): { readonly done: boolean; readonly says: readonly string[] } {
  const refused = (...says: readonly string[]): { readonly done: false; readonly says: readonly string[] } => ({ done: false, says });
  const wanted = readArguments(args);
  if (!wanted) return refused(USAGE);
  const { path, id, list } = wanted;
  if (!existsSync(path)) return refused(`${path}  没有这个文件。改法：核对全文的路径。`);

  const { content, problems } = readContent(root);
  const source = content.sources.find((entry) => entry.id === id);
  if (!source)
    return refused(
      ...problems.filter(({ file }) => file.includes(`/sources/${id}.`)).map(printProblem),
      `没有找到来源“${id}”。改法：先写好 content/sources/${id}.yaml。`,
    );
  const { file, data } = source;
  if (!data.text)
    return refused(`${file}  没有 text 字段。改法：写上 text，声明要接好的断句 joins 和图片说明 captions（没有就写空列表）。`);

  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    if (list) {
      const says = paragraphsOf(text, data.text).flatMap(({ part, number, text: line }) =>
        clausesOf(line).map((clause, index) => `${paragraphKey(part, number)}/${index + 1}\t${clause}`),
      );
      return { done: true, says };
    }
    const target = join(root, 'sources', `${id}.clauses.json`);
    const made = fingerprint(text, data.text, id);
    if (made.clauses.length === 0) throw new RangeError('文件里没有文字');
    writeFileSync(target, printFingerprint(made));
    return { done: true, says: [`写好了 ${target}：${made.clauses.length} 个分句。`] };
  } catch (error) {
    const why = error instanceof RangeError ? error.message : '读不了：要是 UTF-8 编码的文字文件';
    return refused(`${path}  ${why}。改法：核对 ${file} 里的行号和这个文件。`);
  }
}
