import { createHash } from 'node:crypto';
import { TILE_ORIGINS } from '../../../src/map/base-map.ts';
import { attribute, named, type Page, type Tag } from '../html.ts';
import type { PageRule } from './page.ts';

const isPolicy = (tag: Tag): boolean => attribute(tag, 'http-equiv').toLowerCase() === 'content-security-policy';

/** The directives of the page's policy by name. */
export function policyOf(page: Page): ReadonlyMap<string, readonly string[]> {
  const content = attribute(named(page, 'meta').find(isPolicy), 'content');
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...values]) => [name, values]),
  );
}

const OWN_ONLY = ['default-src', 'connect-src', 'base-uri', 'form-action'];

/** Pictures come from this site alone; where a publisher has a base map of its own, the map page takes its tiles, too. */
const pictureSources = (page: Page): readonly string[] =>
  page.tags.some(({ attributes }) => attributes.has('data-base-map')) ? ["'self'", ...TILE_ORIGINS] : ["'self'"];

export const strictPolicy: PageRule = (page) => {
  if (named(page, 'meta').filter(isPolicy).length !== 1) return ['not one policy'];
  const policy = policyOf(page);
  const pictures = pictureSources(page);
  const all = [...policy.values()].flat().filter((source) => !pictures.includes(source));
  return [
    ...OWN_ONLY.filter((name) => policy.get(name)?.join(' ') !== "'self'").map((name) => `${name} is not 'self'`),
    ...(policy.get('img-src')?.join(' ') === pictures.join(' ') ? [] : [`img-src is not ${pictures.join(' ')}`]),
    ...(policy.get('object-src')?.join(' ') === "'none'" ? [] : ["object-src is not 'none'"]),
    ...['script-src', 'style-src'].filter((name) => !policy.has(name)).map((name) => `no ${name}`),
    ...all.filter((source) => /unsafe|https?:|data:|blob:|\*/.test(source)).map((source) => `${source} is too much`),
  ];
};

/** JSON and the like are data: no policy asks for their hash. */
const runs = (tag: Tag): boolean => tag.name === 'script' && /^(?:|module|text\/javascript)$/.test(attribute(tag, 'type'));

/** What stands inline is listed by its hash, or the browser refuses it. */
export const hashes: PageRule = (page) =>
  page.tags
    .filter((tag) => (tag.name === 'style' || runs(tag)) && !tag.attributes.has('src'))
    .flatMap((tag) => {
      const hash = `'sha256-${createHash('sha256').update(tag.text).digest('base64')}'`;
      const allowed = policyOf(page).get(tag.name === 'style' ? 'style-src' : 'script-src') ?? [];
      return allowed.includes(hash) ? [] : [`inline ${tag.name} ${tag.text.slice(0, 40)} has no hash`];
    });

/** A policy in a meta element binds only what comes after it. */
export const policyFirst: PageRule = (page) => {
  const policy = page.tags.findIndex(isPolicy);
  return page.tags
    .filter((tag, index) => index < policy && (runs(tag) || tag.name === 'style' || attribute(tag, 'rel') === 'stylesheet'))
    .map(({ name }) => `${name} before the policy`);
};

export const noRefusedAttributes: PageRule = (page) =>
  page.tags.flatMap(({ name, attributes }) =>
    [...attributes.keys()].filter((key) => key === 'style' || /^on[a-z]+$/.test(key)).map((key) => `<${name} ${key}>`),
  );

const SOURCES: readonly (readonly [tag: string, attribute: string])[] = [
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['iframe', 'src'],
  ['video', 'src'],
  ['video', 'poster'],
  ['audio', 'src'],
  ['track', 'src'],
  ['object', 'data'],
  ['embed', 'src'],
  ['image', 'href'],
  ['use', 'href'],
  ['form', 'action'],
];
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)|,\s*(?:https?:|\/\/)/i;

/** A page is made of what its own origin serves. */
export const ownOrigin: PageRule = (page) => [
  ...page.tags.flatMap((tag) =>
    SOURCES.filter(([name, key]) => tag.name === name && ELSEWHERE.test(attribute(tag, key))).map(
      ([, key]) => `<${tag.name} ${key}="${attribute(tag, key)}">`,
    ),
  ),
  ...named(page, 'link')
    .filter((tag) => attribute(tag, 'rel') !== 'canonical' && ELSEWHERE.test(attribute(tag, 'href')))
    .map((tag) => `<link href="${attribute(tag, 'href')}">`),
  ...named(page, 'style').flatMap(({ text }) => foreignUrls(text)),
];

/** What a style sheet loads from elsewhere. */
export function foreignUrls(css: string): readonly string[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/gi)].flatMap(([, url = '']) => (ELSEWHERE.test(url) ? [url] : []));
}
