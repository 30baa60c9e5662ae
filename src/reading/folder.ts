import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Id, TownshipCode } from '../schema/common.ts';
import { endingsIn, type Collection } from './collections.ts';
import { readEntry, type Entry } from './entry.ts';
import { readText } from './file.ts';
import { hiddenIn } from './hidden.ts';
import type { Problem } from './problem.ts';
import { readProse, type ProseEntry } from './prose-file.ts';

/** A file with problems. What it declares still counts as known, so that one mistake is not reported once for every mention. */
export interface Unread {
  readonly folder: string;
  readonly ending: string;
  readonly id: string;
  /** Ids and codes that its text seems to declare. */
  readonly declares: readonly string[];
}

/** A file as it was written, comments among it, with line feeds only. */
export interface RawText {
  readonly file: string;
  readonly text: string;
}

/** A content tree being read: where it is, how it is called in reports, and what has been met so far. */
export interface TreeReader {
  readonly root: string;
  readonly shown: string;
  readonly problems: Problem[];
  readonly unread: Unread[];
  readonly raw: RawText[];
}

const DECLARED = /\b(?:id|code):[ \t]*['"]?([a-z0-9-]+)/g;

/** A file's name is an id or, for a township, its code. */
function isId(name: string): boolean {
  return Id.safeParse(name).success || TownshipCode.safeParse(name).success;
}

/** Reads every file of a folder that ends so; a file that gives null is noted as unread. */
function readFolder<T>(
  { root, shown, problems, unread, raw }: TreeReader,
  { folder, ending }: Pick<Collection, 'folder' | 'ending'>,
  read: (id: string, file: string, text: string) => T | null,
): T[] {
  const path = join(root, folder);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(path, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && endingsIn(folder).find((one) => entry.name.endsWith(one)) === ending && !entry.name.startsWith('.'),
    )
    .map(({ name }) => name);
  return names.sort().flatMap((name): T[] => {
    const id = name.slice(0, -ending.length);
    const file = `${shown}/${folder}/${name}`;
    if (!isId(id)) problems.push({ file, line: 0, says: `文件名“${id}”不能当编号`, fix: '文件名只用小写英文字母、数字和连字符' });
    const text = readText(join(path, name), file);
    if (typeof text === 'string') {
      raw.push({ file, text });
      problems.push(...hiddenIn(text, file));
    } else problems.push(text);
    const entry = typeof text === 'string' ? read(id, file, text) : null;
    if (entry !== null) return [entry];
    const declares = [...readFileSync(join(path, name), 'latin1').replaceAll('\0', '').matchAll(DECLARED)].map(
      ([, declared = '']) => declared,
    );
    unread.push({ folder, ending, id, declares });
    return [];
  });
}

/** All files of a collection of fields. */
export function readYamlFolder<S extends z.ZodType>(
  reader: TreeReader,
  collection: Collection & { readonly kind: 'yaml'; readonly schema: S },
): Entry<z.infer<S>>[] {
  return readFolder(reader, collection, (id, file, text) => readEntry(collection.schema, id, file, text, reader.problems));
}

/** All files of a collection of MDX texts. Fields and body are read both, so that the mistakes of both are reported. */
export function readProseFolder<S extends z.ZodType>(
  reader: TreeReader,
  collection: Collection & { readonly kind: 'prose'; readonly schema: S },
): ProseEntry<z.infer<S>>[] {
  return readFolder(reader, collection, (id, file, text) => readProse(collection.schema, id, file, text, reader.problems));
}

/** One YAML file at the top of the tree; a link to elsewhere is refused with the other strays. */
export function readSingle<S extends z.ZodType>(
  { root, shown, problems, raw }: TreeReader,
  schema: S,
  id: string,
): Entry<z.infer<S>> | null {
  const file = `${shown}/${id}.yaml`;
  const path = join(root, `${id}.yaml`);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return null;
  if (!found) {
    problems.push({ file, line: 0, says: '缺少这个文件', fix: `新建 ${file}` });
    return null;
  }
  const text = readText(path, file);
  if (typeof text !== 'string') {
    problems.push(text);
    return null;
  }
  raw.push({ file, text });
  problems.push(...hiddenIn(text, file));
  return readEntry(schema, id, file, text, problems);
}
