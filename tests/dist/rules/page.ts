import { LONGEST_TITLE } from '../../../src/words/page-title.ts';
import { attribute, named, type Page } from '../html.ts';

/** What is wrong with one page, a phrase each. */
export type PageRule = (page: Page) => readonly string[];

const unless = (well: boolean, says: string): readonly string[] => (well ? [] : [says]);

/** Words of other languages are marked as such, and Chinese ones are not. */
export const language: PageRule = (page) => {
  const parts = page.tags.filter(({ name, attributes }) => name !== 'html' && attributes.has('lang'));
  return [
    ...unless(
      named(page, 'html').every((tag) => attribute(tag, 'lang') === 'zh-CN'),
      'not lang="zh-CN"',
    ),
    ...parts
      .filter((tag) => !/^(?:en|zh-Latn-pinyin)$/.test(attribute(tag, 'lang')) || /\p{Script=Han}/u.test(tag.text))
      .map((tag) => `“${tag.text}” is not in ${attribute(tag, 'lang')}`),
  ];
};

export const oneHeading: PageRule = (page) => unless(named(page, 'h1').length === 1, `${named(page, 'h1').length} h1`);

/** Levels are not skipped on the way down: a screen reader's outline. */
export const headingOrder: PageRule = (page) => {
  const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name[1]));
  return levels.flatMap((level, index) => unless(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1] ?? 0}`));
};

export const head: PageRule = (page) => {
  const metas = named(page, 'meta');
  return [
    ...unless(
      metas.some((tag) => attribute(tag, 'charset') === 'utf-8'),
      'no charset',
    ),
    ...unless(
      metas.some((tag) => attribute(tag, 'name') === 'viewport'),
      'no viewport',
    ),
    ...unless(
      metas.some((tag) => attribute(tag, 'name') === 'description' && attribute(tag, 'content').length >= 8),
      'no description',
    ),
    ...unless(named(page, 'title').filter(({ parents }) => parents.includes('head')).length === 1, 'not one title'),
  ];
};

/** Longer titles are cut by WeChat and by tabs, in the middle of a word. */
export const title: PageRule = (page) =>
  named(page, 'title')
    .filter(({ parents, text }) => parents.includes('head') && (text.trim() === '' || [...text].length > LONGEST_TITLE))
    .map(({ text }) => `title “${text}” has ${String([...text].length)} signs`);

export const uniqueIds: PageRule = (page) => {
  const ids = page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`);
};

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'for', 'headers'];

export const resolvedIds: PageRule = (page) => {
  const ids = new Set(page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
  return page.tags.flatMap((tag) =>
    REFERENCES.flatMap((name) => attribute(tag, name).split(/\s+/))
      .filter((id) => id !== '' && !ids.has(id))
      .map((id) => `${tag.name} refers to a missing id ${id}`),
  );
};

/** A picture has a name, or is declared to be decoration. */
export const namedPictures: PageRule = (page) =>
  named(page, 'svg', 'img')
    .filter(({ parents }) => !parents.includes('svg'))
    .filter((tag) => {
      const hidden = attribute(tag, 'aria-hidden') === 'true';
      const labelled = ['aria-label', 'aria-labelledby', 'alt'].some((name) => attribute(tag, name) !== '');
      return !hidden && !labelled && !(tag.name === 'img' && tag.attributes.has('alt'));
    })
    .map(({ name }) => `${name} without a name`);

export const nesting: PageRule = (page) =>
  page.tags
    .filter(({ asWritten }) => !asWritten)
    .map(({ name, parents }) => `<${name}> in <${parents.at(-1) ?? ''}> is not nested as written`);
