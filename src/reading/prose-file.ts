import { lstatSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'zod';
import { refusalsIn } from './allowed.ts';
import { readEntry, type Entry } from './entry.ts';
import { readText } from './file.ts';
import { hiddenIn } from './hidden.ts';
import { readMdx, splitFrontMatter } from './mdx.ts';
import { sortProblems, type Problem } from './problem.ts';

/** A text in MDX: its fields and the tree of its body. */
export interface ProseEntry<T> extends Entry<T> {
  readonly body: Root;
  /** Lines above the body: node positions count from its first line. */
  readonly before: number;
}

/** One MDX text. Fields and body are read both, so that the mistakes of both are pushed; null when there are any. */
export function readProse<S extends z.ZodType>(
  schema: S,
  id: string,
  file: string,
  text: string,
  problems: Problem[],
): ProseEntry<z.infer<S>> | null {
  const parts = splitFrontMatter(text);
  if (!parts) {
    problems.push({
      file,
      line: 1,
      says: '开头没有用 --- 围起来的字段',
      fix: '第一行写 ---，接着写字段，再用一行 --- 收尾；照同一个文件夹里别的文件写',
    });
    return null;
  }
  const entry = readEntry(schema, id, file, parts.yaml, problems, 1);
  const body = readMdx(parts.body, file, parts.before);
  if ('says' in body) problems.push(body);
  return entry === null || 'says' in body ? null : { ...entry, body, before: parts.before };
}

/** An MDX file as it may be compiled: its own text, and what is wrong with it by itself. */
export interface ProseFile<T> {
  readonly text: string;
  readonly entry: ProseEntry<T> | null;
  readonly problems: readonly Problem[];
}

/** Reads one MDX file without executing anything in it. @param path where it is; @param file how reports call it. A link to elsewhere is not followed. */
export function readProseFile<S extends z.ZodType>(schema: S, path: string, file: string): ProseFile<z.infer<S>> {
  if (!lstatSync(path).isFile() || !lstatSync(dirname(path)).isDirectory())
    return { text: '', entry: null, problems: [{ file, line: 0, says: '这不是文件', fix: '把文件本身放在这里' }] };
  const text = readText(path, file);
  if (typeof text !== 'string') return { text: '', entry: null, problems: [text] };
  const problems: Problem[] = [...hiddenIn(text, file)];
  const entry = readProse(schema, basename(path, '.mdx'), file, text, problems);
  if (entry) problems.push(...refusalsIn(entry.body).map(({ line, says, fix }) => ({ file, line: line + entry.before, says, fix })));
  return { text, entry, problems: sortProblems(problems) };
}
