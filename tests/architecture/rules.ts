import { posix } from 'node:path';
import type { SourceFile } from './files.ts';

/** What is wrong with a file, one sentence each; nothing when it keeps the rule. */
export type Rule = (file: SourceFile) => readonly string[];

/** Know-how flows one way: a file imports from its own layer or an earlier one. */
export const LAYERS = [
  'domain',
  'schema',
  'words',
  'reading',
  'charts',
  'images',
  'map',
  'browser',
  'checks',
  'catalogue',
  'components',
  'pages',
] as const;
/** The editor, build plug-ins and commands stand beside the layers: they may use all up to the catalogue, and no layer uses them. */
const TOOLS = ['editor', 'integrations', 'commands'];

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(?<target>[^'"\n]+)\1/g;

/** All that a file imports, as written. */
export function importsOf(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].flatMap(({ groups }) => groups?.['target'] ?? []);
}

const folderOf = (path: string): string => (path.startsWith('src/') ? (path.split('/')[1] ?? '') : '');

export const layers: Rule = ({ path, text }) => {
  const from = folderOf(path);
  const rank = TOOLS.includes(from) ? LAYERS.indexOf('catalogue') : LAYERS.findIndex((layer) => layer === from);
  if (rank < 0) return [];
  return importsOf(text)
    .filter((target) => target.startsWith('.'))
    .map((target) => folderOf(posix.join(posix.dirname(path), target)))
    .filter((to) => (TOOLS.includes(to) ? !TOOLS.includes(from) : LAYERS.findIndex((layer) => layer === to) > rank))
    .map((to) => `${path} (${from}) imports from ${to}`);
};

export const folderNames: Rule = ({ path }) =>
  path
    .split('/')
    .slice(0, -1)
    .filter((name) => /^(?:utils?|helpers?|libs?|common|misc|shared)$/.test(name))
    .map((name) => `${path}: “${name}” names no idea of the subject`);

const LONGEST = 200;
/** Lines of a text that ends with a line feed. */
export const lines = (text: string): number => text.split('\n').length - 1;

export const length: Rule = ({ path, text }) => (lines(text) > LONGEST ? [`${path} has ${lines(text)} lines`] : []);

/** The template of an .astro file, without its script and without comments. */
function template(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---/, '').replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, '');
}

export const noStyleAttribute: Rule = ({ path, text }) =>
  path.endsWith('.astro') && /\s(?:style\s*=|\{style\})/.test(template(text)) ? [`${path} writes a style attribute`] : [];

export const noInline: Rule = ({ path, text }) =>
  path.endsWith('.astro') ? [...template(text).matchAll(/\b(?:is:inline|define:vars)/g)].map(([found]) => `${path} uses ${found}`) : [];

// Put together from pieces, so that this file does not name what it looks for.
const PLACES = [
  ['/wo', 'rk/'],
  ['/ro', 'ot/'],
  ['../sha', 'red'],
  ['registry.np', 'mjs'],
  ['deb.deb', 'ian.org'],
].map((pieces) => pieces.join(''));

export const noMachine: Rule = ({ path, text }) => PLACES.filter((place) => text.includes(place)).map((place) => `${path} names ${place}`);

export const d3ByName: Rule = ({ path, text }) =>
  /import\s+(?:type\s+)?(?:\*\s+as\s+\w+|\w+)\s+from\s*['"]d3/.test(text) || /\bd3\[/.test(text) ? [`${path} takes d3 as a whole`] : [];

/** Another version of Leaflet is another version of this file. */
export const leafletInMap: Rule = ({ path, text }) =>
  path.startsWith('src/') &&
  path !== 'src/map/leaflet.ts' &&
  importsOf(text).some((target) => target === 'leaflet' || target.startsWith('leaflet/'))
    ? [`${path} imports leaflet`]
    : [];
