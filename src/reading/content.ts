import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'zod';
import { Alliance } from '../schema/alliance.ts';
import { Chart } from '../schema/chart.ts';
import { FactFile } from '../schema/fact.ts';
import { Initiative } from '../schema/initiative.ts';
import { PageText } from '../schema/page.ts';
import { Township } from '../schema/place.ts';
import { Moves, Names, Site } from '../schema/site.ts';
import { Dispositions, Fingerprint, Source } from '../schema/source.ts';
import { readEntry, type Entry } from './entry.ts';
import { readText } from './file.ts';
import { readMdx, splitFrontMatter } from './mdx.ts';
import type { Problem } from './problem.ts';

/** A text in MDX: its fields and the tree of its body. */
export interface ProseEntry<T> extends Entry<T> {
  readonly body: Root;
  /** Lines above the body: node positions count from its first line. */
  readonly before: number;
}
export type InitiativeEntry = ProseEntry<Initiative>;

/** Everything an editor may touch, parsed once. */
export interface Content {
  readonly site: Entry<Site> | null;
  readonly moves: Entry<Moves> | null;
  readonly names: Entry<Names> | null;
  readonly facts: readonly Entry<FactFile>[];
  readonly initiatives: readonly InitiativeEntry[];
  readonly pages: readonly ProseEntry<PageText>[];
  readonly townships: readonly Entry<Township>[];
  readonly alliances: readonly Entry<Alliance>[];
  readonly charts: readonly Entry<Chart>[];
  readonly sources: readonly Entry<Source>[];
  readonly dispositions: readonly Entry<Dispositions>[];
  readonly fingerprints: readonly Entry<Fingerprint>[];
}

/** Every MDX text of the content. */
export function proseOf({ initiatives, pages }: Pick<Content, 'initiatives' | 'pages'>): readonly ProseEntry<unknown>[] {
  return [...initiatives, ...pages];
}

const SLUG = /^[a-z0-9][a-z0-9-]*$/;

/** Reads a content tree. @param root its folder; @param shown how the folder is called in reports. */
export function readContent(root: string, shown = 'content'): { readonly content: Content; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];

  const load = <S extends z.ZodType, T extends Entry<z.infer<S>>>(
    schema: S,
    folder: string,
    ending: string,
    finish: (entry: Entry<z.infer<S>>, rest: { body: string; before: number }) => T | null,
  ): T[] => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .sort()
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .flatMap((name): T[] => {
        const id = name.slice(0, -ending.length);
        if (ending === '.yaml' && id.includes('.')) return [];
        const file = `${shown}/${folder}/${name}`;
        if (!SLUG.test(id)) problems.push({ file, line: 0, says: `文件名“${id}”不能当编号`, fix: '文件名只用小写英文字母、数字和连字符' });
        const text = readText(join(path, name), file);
        if (typeof text !== 'string') {
          problems.push(text);
          return [];
        }
        const parts = ending === '.mdx' ? splitFrontMatter(text) : { yaml: text, body: '', before: 0 };
        if (!parts) {
          problems.push({ file, line: 1, says: '开头没有用 --- 围起来的字段', fix: '照别的机制页写上 --- 和字段' });
          return [];
        }
        const entry = readEntry(schema, id, file, parts.yaml, problems, ending === '.mdx' ? 1 : 0);
        const finished = entry && finish(entry, parts);
        return finished ? [finished] : [];
      });
  };
  const loadYaml = <S extends z.ZodType>(schema: S, folder: string, ending = '.yaml'): Entry<z.infer<S>>[] =>
    load(schema, folder, ending, (entry) => entry);
  const loadProse = <S extends z.ZodType>(schema: S, folder: string): ProseEntry<z.infer<S>>[] =>
    load(schema, folder, '.mdx', (entry, { body, before }): ProseEntry<z.infer<S>> | null => {
      const tree = readMdx(body, entry.file, before);
      if ('says' in tree) {
        problems.push(tree);
        return null;
      }
      return { ...entry, body: tree, before };
    });
  const single = <S extends z.ZodType>(schema: S, id: string): Entry<z.infer<S>> | null => {
    const file = `${shown}/${id}.yaml`;
    const path = join(root, `${id}.yaml`);
    if (!existsSync(path)) {
      problems.push({ file, line: 0, says: '缺少这个文件', fix: `新建 ${file}` });
      return null;
    }
    const text = readText(path, file);
    if (typeof text === 'string') return readEntry(schema, id, file, text, problems);
    problems.push(text);
    return null;
  };

  const content: Content = {
    site: single(Site, 'site'),
    moves: single(Moves, 'moves'),
    names: single(Names, 'names'),
    facts: loadYaml(FactFile, 'facts'),
    initiatives: loadProse(Initiative, 'initiatives'),
    pages: loadProse(PageText, 'pages'),
    townships: loadYaml(Township, 'places'),
    alliances: loadYaml(Alliance, 'alliances'),
    charts: loadYaml(Chart, 'charts'),
    sources: loadYaml(Source, 'sources'),
    dispositions: loadYaml(Dispositions, 'sources', '.dispositions.yaml'),
    fingerprints: loadYaml(Fingerprint, 'sources', '.clauses.json'),
  };
  return { content, problems };
}
