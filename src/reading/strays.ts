import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suggest } from '../words/nearest.ts';
import { COLLECTION_NAMES, COLLECTIONS, endingsIn, SINGLE_NAMES } from './collections.ts';
import { PICTURE_FOLDER } from './pictures.ts';
import type { Problem } from './problem.ts';
import { PICTURE_ENDINGS } from '../schema/photo.ts';

const FOLDERS = [...new Set(COLLECTION_NAMES.map((name) => COLLECTIONS[name].folder))];
const FILES = SINGLE_NAMES.map((name) => `${name}.yaml`);

/** The endings an editor has to know: one that ends like a shorter one goes without saying. */
function shortEndings(folder: string): readonly string[] {
  const endings = [...endingsIn(folder), ...(folder === PICTURE_FOLDER ? PICTURE_ENDINGS : [])];
  return endings.filter((ending) => !endings.some((other) => other !== ending && ending.endsWith(other))).toReversed();
}

/** Content never reads what lies elsewhere. */
const LINK = { says: '这是指向别处的链接，不是文件', fix: '把文件本身放在这里' };

/** Files and folders that nobody reads: a wrong ending or a misspelt folder would lose their content without a word. */
export function strays(root: string, shown: string): readonly Problem[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).flatMap((entry): readonly Problem[] => {
    if (entry.name.startsWith('.')) return [];
    const file = `${shown}/${entry.name}`;
    if (entry.isSymbolicLink()) return [{ file, line: 0, ...LINK }];
    const endings = shortEndings(entry.name);
    if (!entry.isDirectory()) {
      if (FILES.includes(entry.name)) return [];
      return [{ file, line: 0, says: '这个文件没有人读', fix: suggest(entry.name, FILES, `这里只放 ${FILES.join('、')} 和文件夹`) }];
    }
    if (endings.length === 0)
      return [
        {
          file,
          line: 0,
          says: `没有“${entry.name}”这个文件夹`,
          fix: suggest(entry.name, FOLDERS, `内容放在 ${FOLDERS.join('、')}`),
        },
      ];
    return readdirSync(join(root, entry.name), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((inner): readonly Problem[] => {
        const at = { file: `${file}/${inner.name}`, line: 0, says: '这个文件没有人读' };
        if (inner.isSymbolicLink()) return [{ ...at, ...LINK }];
        if (!inner.isFile()) return [{ ...at, says: '这里不能再放文件夹', fix: `把里面的文件移到 ${file}` }];
        return endings.some((ending) => inner.name.endsWith(ending))
          ? []
          : [{ ...at, fix: `文件名要以 ${endings.join(' 或 ')} 结尾，不要再带别的后缀` }];
      });
  });
}
