import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** What an import notes down before it puts the first file in its place, and takes away after the last: at the top of the content. */
export const IMPORT_JOURNAL = '.import.json';

/** An import that stopped between two files: some of them are new and some are old, and nothing may be built from that. */
export function unfinishedImport(root: string, shown: string): readonly Problem[] {
  if (!existsSync(join(root, IMPORT_JOURNAL))) return [];
  return [
    {
      file: `${shown}/${IMPORT_JOURNAL}`,
      line: 0,
      says: '上一次导入停在中间，有的文件还是旧的',
      fix: '再运行一次 npm run import，它先把没写完的写完',
    },
  ];
}
