import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { knownIds } from '../../checks/known-ids.ts';
import { COLLECTIONS, type Collection } from '../../reading/collections.ts';
import { readContent, type Content } from '../../reading/content.ts';
import { EDITABLE_COLLECTIONS } from '../../reading/editable.ts';
import { latest, ledgerOf } from '../../reading/ledger.ts';
import { printObservation } from '../../reading/printed.ts';
import { jsonSchemaOf, type Known } from '../../schema/json-schema.ts';
import { printJson } from './committed.ts';

/** Where Astro's extension for VS Code looks for the schemas of front matter. */
const FRONT_MATTER = '.astro/collections';

/** A name that Astro gives to no schema of its own: it writes those anew, without our messages. */
const frontName = (name: string): string => `front-${name}`;

/**
 * What completes the front matter of prose: a schema for each collection of it, and a list of the files that have it. The extension knows files
 * by their addresses, in lower case.
 */
function frontMatterFiles(root: string, known: Known): ReadonlyMap<string, string> {
  const collections = EDITABLE_COLLECTIONS.filter((name) => (COLLECTIONS[name] as Collection).kind === 'prose');
  const entries = collections.flatMap((name) => {
    const { folder, ending } = COLLECTIONS[name];
    const path = join(root, folder);
    const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(ending)) : [];
    return files.map((file) => [decodeURIComponent(pathToFileURL(join(root, folder, file)).href).toLowerCase(), frontName(name)] as const);
  });
  return new Map([
    [
      `${FRONT_MATTER}/collections.json`,
      printJson({
        collections: collections.map((name) => ({ hasSchema: true, name: frontName(name) })),
        entries: Object.fromEntries(entries),
      }),
    ],
    ...collections.map(
      (name) => [`${FRONT_MATTER}/${frontName(name)}.schema.json`, printJson(jsonSchemaOf(COLLECTIONS[name].schema, known))] as const,
    ),
  ]);
}

/** What is offered while typing, by its id and by its Chinese name: `33个` of a fact stands beside it. */
interface Snippet {
  readonly scope: 'yaml,mdx';
  readonly prefix: readonly string[];
  readonly body: string;
  readonly description: string;
}

function snippet(id: string, name: string, description: string): readonly [string, Snippet] {
  return [`${description}（${id}）`, { scope: 'yaml,mdx', prefix: [name, id], body: id, description }];
}

/** Everything that can be named, for typing it by its Chinese name. */
function snippets(content: Content): Readonly<Record<string, Snippet>> {
  const named = (
    kind: string,
    entries: readonly { readonly id: string; readonly data: { readonly name: string } }[],
  ): readonly (readonly [string, Snippet])[] => entries.map(({ id, data: { name } }) => snippet(id, name, `${kind}：${name}`));
  return Object.fromEntries([
    ...ledgerOf(content).map((item) => {
      const printed = item.kind === 'fact' ? `，${printObservation(item.data.unit, latest(item.data))}` : '';
      return snippet(item.id, item.data.label, `数据点：${item.data.label}${printed}`);
    }),
    ...named('机制', content.initiatives),
    ...named('联盟', content.alliances),
    ...named('点位', content.stops),
    ...named('术语', content.glossary),
    ...content.sources.map(({ id, data }) => snippet(id, data.title, `来源：${data.title}`)),
    ...content.townships.flatMap(({ data }) => data.places.map(({ code, name }) => snippet(code, name, `地点：${data.name}${name}`))),
  ]);
}

/** What only this copy of the project needs, and Git does not keep: it follows the content. Path from the root of the project, and text. */
export function localFiles(root: string): ReadonlyMap<string, string> {
  const { content } = readContent(root);
  const ids = knownIds(content);
  return new Map([...frontMatterFiles(root, (kind) => [...ids[kind]]), ['.vscode/known.code-snippets', printJson(snippets(content))]]);
}
