import { readFileSync } from 'node:fs';
import { exactWords } from '../../checks/exact-words.ts';
import { COLLECTION_NAMES, COLLECTIONS, SINGLE_NAMES, SINGLES, type Collection } from '../../reading/collections.ts';
import { readContent, type Content } from '../../reading/content.ts';
import { pathOf } from '../../reading/file.ts';
import { printedFacts } from '../../reading/passages.ts';
import { nameTree } from '../../words/name-tree.ts';
import { writeTogether, type Disk, type Whole } from '../write-whole.ts';
import { mendText, type Around, type Mended, type MendableFile } from './mend-text.ts';

/** The files that readers see, of those that could be read. */
function mendableFiles(content: Content): readonly MendableFile[] {
  return [
    ...COLLECTION_NAMES.flatMap((name) => {
      const { schema, kind, shown }: Collection = COLLECTIONS[name];
      return shown ? content[name].map(({ file }) => ({ file, schema, kind })) : [];
    }),
    ...SINGLE_NAMES.flatMap((name) => {
      const file = content[name]?.file;
      return file !== undefined && SINGLES[name].shown ? [{ file, schema: SINGLES[name].schema, kind: 'yaml' as const }] : [];
    }),
  ];
}

/** Mends all that a machine may mend in a content tree, and says what. Files with other problems in their fields are left alone. */
export function mendContent(root: string, disk?: Disk): readonly Mended[] {
  const { content } = readContent(root);
  const { names, strict, right } = exactWords(content);
  const printed = printedFacts(content);
  const about: Around = { names: nameTree([...names, ...strict, ...right]), print: (id) => printed.get(id) };
  const changed: Whole[] = [];
  const all = mendableFiles(content).flatMap((one): readonly Mended[] => {
    const path = pathOf(root, one.file);
    const before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    const { raw, mended } = mendText(before, one, about);
    if (raw !== before) changed.push([path, raw]);
    return mended;
  });
  writeTogether(changed, disk);
  return all;
}
