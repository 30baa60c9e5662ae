import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suggest } from '../words/nearest.ts';
import type { Problem } from './problem.ts';

/** What each folder of the content may hold, by how a file's name ends. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  facts: ['.yaml'],
  initiatives: ['.mdx'],
  pages: ['.mdx'],
  places: ['.yaml'],
  alliances: ['.yaml'],
  charts: ['.yaml'],
  sources: ['.yaml', '.clauses.json'],
};
const SINGLES = ['site.yaml', 'moves.yaml', 'names.yaml'];

/** Files and folders that nobody reads: a wrong ending or a misspelt folder would lose their content without a word. */
export function strays(root: string, shown: string): readonly Problem[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).flatMap((entry): readonly Problem[] => {
    if (entry.name.startsWith('.')) return [];
    const file = `${shown}/${entry.name}`;
    const endings = FOLDERS[entry.name];
    if (!entry.isDirectory()) {
      if (SINGLES.includes(entry.name)) return [];
      return [{ file, line: 0, says: '这个文件没有人读', fix: suggest(entry.name, SINGLES, `这里只放 ${SINGLES.join('、')} 和文件夹`) }];
    }
    if (endings === undefined)
      return [
        {
          file,
          line: 0,
          says: `没有“${entry.name}”这个文件夹`,
          fix: suggest(entry.name, Object.keys(FOLDERS), `内容放在 ${Object.keys(FOLDERS).join('、')}`),
        },
      ];
    return readdirSync(join(root, entry.name), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((inner): readonly Problem[] => {
        const at = { file: `${file}/${inner.name}`, line: 0, says: '这个文件没有人读' };
        if (!inner.isFile()) return [{ ...at, says: '这里不能再放文件夹', fix: `把里面的文件移到 ${file}` }];
        return endings.some((ending) => inner.name.endsWith(ending))
          ? []
          : [{ ...at, fix: `文件名要以 ${endings.join(' 或 ')} 结尾，不要再带别的后缀` }];
      });
  });
}
