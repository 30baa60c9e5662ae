import { existsSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readContent } from '../../reading/content.ts';
import { suggest } from '../../words/nearest.ts';
import { zhTemplate as zh } from '../../words/zh/template.ts';
import { refusalOf } from '../refusal.ts';
import { namedIn } from './names.ts';
import { templateOf } from './template.ts';

/** The word for every mechanism, and what belongs to none. */
const ALL = '全部';

/** Writes the workbook that editors fill in; one that is there is left alone. @param filled the mechanism whose numbers it is to hold, by name or id. @returns whether it was written, and what to say. */
export async function writeTemplate(
  root: string,
  file: string,
  filled: string | undefined,
): Promise<readonly [done: boolean, says: string]> {
  if (extname(file).toLowerCase() !== '.xlsx') return [false, zh.notXlsx(file)];
  if (existsSync(file)) return [false, zh.exists(file)];
  const { content } = readContent(root);
  const { initiatives, sources } = namedIn(content);
  if (initiatives.size === 0 || sources.size === 0) return [false, zh.nothing(root)];
  const found = [...initiatives].find(([id, name]) => id === filled || name === filled)?.[0];
  if (filled !== undefined && filled !== ALL && found === undefined)
    return [
      false,
      zh.unknown(
        filled,
        suggest(filled, [...initiatives.keys(), ...initiatives.values()], `写${[...initiatives.values()].join('、')}，或“${ALL}”`),
      ),
    ];
  const { bytes, rows } = await templateOf(content, filled === ALL ? 'all' : new Set(found === undefined ? [] : [found]));
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
    return [true, zh.written(file, rows)];
  } catch (error) {
    return [false, zh.notWritten(file, refusalOf(error))];
  }
}
