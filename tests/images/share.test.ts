import { describe, expect, test } from 'vitest';
import { cardContent, cardNames } from '../../src/catalogue/share-cards.ts';
import { posterContent, posterIds } from '../../src/catalogue/poster.ts';
import { squareContents } from '../../src/catalogue/share-files.ts';
import { circle, rect, type Mark, type TextMark } from '../../src/charts/mark.ts';
import { textBox } from '../../src/charts/measure.ts';
import { CARD, card } from '../../src/images/card.ts';
import { unknownClasses } from '../../src/images/dress.ts';
import { allMarks, fitted, type Composition } from '../../src/images/inset.ts';
import { smallestWords } from '../../src/images/reduced.ts';
import { poster } from '../../src/images/poster.ts';
import { SHARE_LOOKS } from '../../src/images/share-looks.ts';
import { numberSquare, siteSquare } from '../../src/images/square.ts';
import { boxOf, collisions, outside, textsOf, wordsOf } from '../charts/geometry.ts';
import { LONG } from '../charts/samples.ts';
import { atlas } from './workshop.ts';

const ADDRESS = 'https://www.example.gov.cn/zt/sanyuan/s/sister-alliances-network/';
const cards = cardNames(atlas).map((name) => [`the card of ${name}`, card(cardContent(atlas, name))] as const);
const posters = posterIds(atlas).map((id) => [`the poster of ${id}`, poster(posterContent(atlas, id, ADDRESS))] as const);
const squares: readonly (readonly [string, Composition])[] = [
  ...squareContents(atlas).map((content) => [`the square of ${content.label}`, numberSquare(content)] as const),
  [
    'a square with long words',
    numberSquare({ figure: '10万元以上', label: '细化方案的乡镇（街道）', name: '城市社区治理行动与社区“大党委”' }),
  ],
  [
    'the square of the site',
    siteSquare({ width: 10, height: 10, marks: [circle({ cx: 5, cy: 5, r: 5, class: 'dot village' })] }, '三元图志'),
  ],
];
const all = [...cards, ...posters, ...squares];

test.each(all)('%s tears none of the words that readers saw torn', (_name, picture) => {
  const lines = wordsOf(picture).map((words) => words.replace(/[“”‘’（）]/g, ''));
  const torn = lines.slice(1).flatMap((line, index) => {
    const above = lines[index] ?? '';
    return ['党员', '党支部', '近邻', '三中心', '新业态', '新就业', '选优', '亮灯', '党员活动日', '委员', '干部'].filter((word) =>
      [...word.slice(1)].some((_sign, at) => above.endsWith(word.slice(0, at + 1)) && line.startsWith(word.slice(at + 1))),
    );
  });
  expect(torn).toEqual([]);
});

test('a square says what its number counts, and whose it is unless the noun does', () => {
  const says = (name: string): string => {
    const content = squareContents(atlas).find(({ figure }) => figure === name);
    return content ? wordsOf(numberSquare(content)).join('') : '';
  };
  expect(says('82个')).toBe('82个社区“大党委”兼职委员城市社区治理行动与社区“大党委”');
  expect(says('20日')).toBe('20日党员活动日');
});

/** The pictures inside a composition, as the boxes they fill. */
const insetsOf = ({ insets = [] }: Composition): readonly Mark[] =>
  insets.map(({ picture, x, y, scale }) => rect({ x, y, width: picture.width * scale, height: picture.height * scale, class: 'around' }));
const meets = (mark: TextMark, other: Mark): boolean => {
  const [one, two] = [textBox(mark), boxOf(other)];
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
};

test.each(all)('%s keeps its words apart, inside and off its picture', (_name, picture) => {
  expect(outside(picture)).toEqual([]);
  expect(collisions(picture)).toEqual([]);
  const insets = insetsOf(picture);
  expect(outside({ ...picture, marks: insets })).toEqual([]);
  expect(textsOf(picture).filter((mark) => insets.some((inset) => meets(mark, inset)))).toEqual([]);
});

test.each(all)('%s has no mark that no rule knows', (_name, picture) => {
  expect(allMarks(picture).flatMap((mark) => unknownClasses(mark).map((name) => `${mark.kind}.${name}`))).toEqual([]);
});

test.each(SHARE_LOOKS.map((rule) => [rule.names.join(), rule] as const))('“%s” is drawn by some shared picture', (name) => {
  expect(all.some(([, picture]) => picture.marks.some((mark) => mark.class === name))).toBe(true);
});

describe('a card', () => {
  test('sets a long finding smaller, and never on its foot', () => {
    const content = { kicker: LONG, pictures: [{ width: 10, height: 10, marks: [] }], site: '三元图志', origin: '出处' };
    const long = card({ ...content, title: LONG });
    const foot = long.marks.find(({ class: name }) => name === 'hair');
    const words = textsOf(long).filter(({ class: name }) => name === 'finding' || name === 'kicker');
    expect(words.length).toBeGreaterThan(2);
    expect(words.filter((mark) => textBox(mark).bottom > (foot ? boxOf(foot).top : 0))).toEqual([]);
    expect(long).toMatchObject(CARD);
  });

  test.each([
    ['chart-coverage-shares', '据原文，日期未注明 · 出处见网页'],
    ['initiative-near-neighbour', '据原文，日期未注明；名录2023年 · 出处见网页'],
    ['chart-class-dots', '据国家统计局名录，2023年 · 出处见网页'],
    ['chart-joint-comparison', '据原文和公开报道，日期和出处见网页'],
    ['chart-sister-alliances-network', '据公开报道，日期和出处见网页'],
    ['unknown', '据原文，日期未注明；名录2023年 · 出处见网页'],
    ['home', '据国家统计局名录，2023年 · 出处见网页'],
    ['data', '本站清点 · 出处见网页'],
  ])('of %s says who says its numbers: %s', (name, origin) => {
    expect(wordsOf(card(cardContent(atlas, name)))).toContain(origin);
  });

  test('of charts has no words that are dust in a message', () => {
    const sizes = cardNames(atlas)
      .filter((name) => /^(?:chart|initiative)-/.test(name))
      .flatMap((name) =>
        (card(cardContent(atlas, name)).insets ?? []).map(({ picture, scale }) => [name, smallestWords(picture) * scale] as const),
      );
    expect(sizes.filter(([, size]) => size < 9)).toEqual([]);
    // Without its words a chart has its numbers over it.
    expect(wordsOf(card(cardContent(atlas, 'chart-class-dots')))).toEqual(expect.arrayContaining(['58个', '74个']));
  });

  test.each([
    ['data', atlas.facts.size],
    ['sources', atlas.content.sources.length],
    ['initiative-joint-villages', 74],
  ])('of %s draws as many squares as it counts', (name, count) => {
    const [inset] = card(cardContent(atlas, name)).insets ?? [];
    expect(inset?.picture.marks.filter((mark) => mark.class.startsWith('unit '))).toHaveLength(count);
  });

  test('of what is unknown draws it as unknown, and says of what it is so many', () => {
    const [inset] = card(cardContent(atlas, 'unknown')).insets ?? [];
    expect(inset?.picture.marks.filter(({ kind }) => kind === 'path').map((mark) => mark.class)).toEqual(['unit village unknown']);
    expect(inset ? wordsOf(inset.picture).join('') : '').toContain('村，名单未公开');
  });

  test('shows of two layouts the one that is seen larger', () => {
    const tall = { width: 288, height: 865, marks: [] };
    const wide = { width: 640, height: 320, marks: [] };
    const shown = card({ kicker: '图', title: '甲', pictures: [tall, wide], site: '乙', origin: '丙' }).insets?.[0];
    expect(shown?.picture).toBe(wide);
  });
});

test('a picture in a room is never larger than it may be, and stands in the middle', () => {
  expect(fitted({ width: 10, height: 20, marks: [] }, { x: 100, y: 0, width: 100, height: 100 }, 2)).toMatchObject({
    scale: 2,
    x: 140,
    y: 30,
  });
  expect(fitted({ width: 10, height: 200, marks: [] }, { x: 0, y: 0, width: 100, height: 100 })).toMatchObject({ scale: 0.5, y: 0 });
});

describe('a poster', () => {
  const content = posterContent(atlas, 'joint-villages', undefined);
  const says = (picture: Composition): string =>
    textsOf(picture)
      .map(({ text }) => text)
      .join('');

  test('in a preview has no code, and says where the page will be', () => {
    const preview = poster(content);
    expect(preview.marks.filter(({ class: name }) => name.startsWith('code'))).toEqual([]);
    expect(says(preview)).toContain('/s/joint-villages/');
    expect(says(preview)).not.toMatch(/example|localhost|https?:/);
  });

  test('says what it shows, how much, from where and whose it is', () => {
    const whole = says(poster({ ...content, address: ADDRESS }));
    const numbers = content.numbers.flatMap(({ figure, label, state }) => [figure, label, state]);
    expect(numbers.length).toBe(6);
    const parts = [content.title, content.finding ?? '', content.chart.subtitle, content.source, content.site, ...numbers];
    expect(parts.map((part) => part.replaceAll(' ', '')).filter((part) => !whole.replaceAll(' ', '').includes(part))).toEqual([]);
    expect(whole).toContain(ADDRESS.replace('https://', ''));
  });

  test('says of a number of another place where it counts', () => {
    expect(posterContent(atlas, 'sister-alliances-network', undefined).numbers.map(({ label }) => label)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^明溪县盖洋镇：/)]),
    );
  });

  test('lists no number that its drawing prints, and no list where it prints them all', () => {
    const twice = posterIds(atlas).flatMap((id) => {
      const { numbers, chart } = posterContent(atlas, id, undefined);
      const drawn = wordsOf(chart.picture).map((words) => words.replaceAll(/\d+(?:\.\d+)?/g, ' $&'));
      return numbers
        .filter(({ figure }) => drawn.some((words) => ` ${words}`.includes(` ${figure}`)))
        .map(({ figure }) => `${id} ${figure}`);
    });
    expect(twice).toEqual([]);
    expect(posterContent(atlas, 'joint-villages', undefined).numbers.map(({ figure }) => figure)).toEqual(['12个', '44.6%']);
    expect(posterContent(atlas, 'pay-ladder', undefined).numbers).toEqual([]);
    const hairs = poster(posterContent(atlas, 'pay-ladder', undefined)).marks.filter(({ class: name }) => name === 'hair');
    expect(hairs).toEqual([]);
  });

  test('in a preview keeps its phrases on lines of their own', () => {
    const lines = wordsOf(poster(content));
    expect(lines).toEqual(expect.arrayContaining(content.preview));
  });

  test('is at most six screens long', () => {
    const long = posters.filter(([, { width, height }]) => height / width > 6);
    expect(long.map(([name]) => name)).toEqual([]);
  });
});
