import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { IMPORT_JOURNAL } from '../../reading/unfinished.ts';
import { printProblem, type Problem } from '../../reading/problem.ts';
import { zhImport as zh } from '../../words/zh/import.ts';
import { refusalOf } from '../refusal.ts';
import { YES } from './ask.ts';
import { LIMITS, SAVE_AS } from './office-file.ts';
import { ChangedMeanwhile, DISK, finishInterrupted, replaceFiles, type Disk, type Interrupted } from './replace-files.ts';
import { showChanges } from './show.ts';
import { proposeWorkbook } from './workbook.ts';

/** What an import needs of the world. */
export interface World {
  readonly root: string;
  readonly say: (line: string) => void;
  readonly ask: (question: string) => Promise<string>;
  readonly disk?: Disk;
  /** The day in China. */
  readonly day?: string;
}

const inContent = (path: string): string => `content/${path.replaceAll('\\', '/')}`;

function finished(root: string, say: World['say'], disk: Disk): Interrupted | null {
  try {
    return finishInterrupted(root, disk);
  } catch (error) {
    say(zh.notWritten(refusalOf(error)));
    return null;
  }
}

/** Completes what an earlier import left, and says so. @returns false when a person has to look at it first. */
export function tidyUp({ root, say, disk = DISK }: World): boolean {
  const found = finished(root, say, disk);
  if (found === null) return false;
  if (found.kind === 'dropped') say(zh.interrupted.dropped(found.count));
  if (found.kind === 'finished') say(zh.interrupted.finished(found.paths.map(inContent)));
  if (found.kind === 'stuck') say(zh.interrupted.stuck(found.paths.map(inContent), inContent(IMPORT_JOURNAL)));
  return found.kind !== 'stuck';
}

/** The bytes of a file to be imported, or why it is none. */
export function bytesOf(path: string): Uint8Array | Problem {
  const file = basename(path);
  const wrong = (says: string, fix: string): Problem => ({ file, line: 0, says, fix });
  if (file.startsWith('~$')) return wrong('这是软件打开文件时留下的临时文件', '导入不带“~$”的那一个');
  if (!existsSync(path)) return wrong('没有这个文件', '核对文件名和所在的文件夹；名字里有空格的，用引号括起来');
  const { size } = statSync(path);
  if (!statSync(path).isFile()) return wrong('这是文件夹，不是文件', '写出里面的一个文件');
  // Beyond the limit only the beginning is read: it is refused for its size, whatever it is.
  if (size > LIMITS.packed * 16)
    return wrong(`文件太大（${Math.round(size / 1024 / 1024)} MB）`, '删去图片和用不着的部分，或者分成几份导入');
  try {
    return readFileSync(path);
  } catch (error) {
    return wrong(`读不了：${refusalOf(error)}`, '关掉正开着它的程序，确认可以读，再导入');
  }
}

/** Imports a workbook: tells all that is wrong, or all that would change, and writes after a 是. @returns whether nothing went wrong. */
export async function importWorkbook(path: string, world: World): Promise<boolean> {
  const { root, say } = world;
  const file = basename(path);
  const bytes = bytesOf(path);
  const proposal = 'says' in bytes ? null : await proposeWorkbook(root, file, bytes, world.day);
  const problems = proposal?.problems ?? ('says' in bytes ? [bytes] : []);
  if (!proposal || problems.length > 0) {
    for (const problem of problems) say(printProblem(problem));
    say(zh.refused(problems.length));
    return false;
  }
  const { changes, files, corrections, before, after, rows, totals } = proposal;
  if (totals > 0) say(zh.totals(totals));
  if (changes.length === 0) {
    say(zh.noChange(rows));
    return true;
  }
  say(zh.heading(file, rows));
  for (const line of showChanges(before, after, changes, corrections)) say(line);
  const paths = files.map(({ path: written }) => inContent(written));
  say(`\n${zh.counts(changes.length, paths)}${zh.only}`);
  if ((await world.ask(zh.question)) !== YES) {
    say(zh.notAnswered);
    return true;
  }
  return write(files, paths, world);
}

function write(files: Parameters<typeof replaceFiles>[1], paths: readonly string[], { root, say, disk = DISK }: World): boolean {
  try {
    replaceFiles(root, files, disk);
    say(zh.written(paths));
    return true;
  } catch (error) {
    say(error instanceof ChangedMeanwhile ? zh.meanwhile(inContent(error.path)) : zh.notWritten(refusalOf(error)));
    return false;
  }
}

/** The kind of a file by the end of its name, or what to do with one of another kind. */
export function kindOf(path: string): 'xlsx' | 'docx' | Problem {
  const ending = extname(path).toLowerCase();
  if (ending === '.xlsx' || ending === '.docx') return ending.slice(1) as 'xlsx' | 'docx';
  const sheet = ['.xls', '.xlsm', '.xlsb', '.et', '.csv', '.ods', '.numbers'].includes(ending);
  const text = ['.doc', '.docm', '.wps', '.odt', '.rtf', '.pages', '.txt', '.md'].includes(ending);
  const fix = sheet ? SAVE_AS.xlsx : text ? SAVE_AS.docx : '数字用 .xlsx 表格，文字用 .docx 文稿';
  return { file: basename(path), line: 0, says: ending === '' ? '文件名没有后缀' : `不读 ${ending} 文件`, fix };
}
