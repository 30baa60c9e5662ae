import { expect, test } from 'vitest';
import { notesOfCharts } from '../../../src/catalogue/present/prose.ts';
import type { InitiativeEntry } from '../../../src/reading/content.ts';
import { readMdx } from '../../../src/reading/mdx.ts';
import { atlasWith } from '../base.ts';

const atlas = atlasWith();
const [some] = atlas.initiatives;

function entryWith(text: string): InitiativeEntry {
  const body = readMdx(text, 'a.mdx', 0);
  if ('says' in body || !some) throw new Error('no text');
  return { ...some, body, data: { ...some.data, lead: 'lead' } };
}

test('each chart has the text of its section as notes, the first that of sections without one, and none is lost', () => {
  const notes = notesOfCharts(
    atlas,
    entryWith(`## 一

先说**这些**，有<Fact id="rooms" />。

- 甲
- 乙

## 二

图前的话。

<Chart id="b" />

图后的话。

## 三

<Chart id="c" />

夹在中间的话。

<Chart id="d" />

## 四

最后的话。
`),
  );
  const rooms = atlas.facts.get('rooms')?.now.text ?? '';
  expect([...notes]).toEqual([
    ['lead', [`先说这些，有${rooms}。`, '甲', '乙']],
    ['b', ['图前的话。', '图后的话。']],
    ['c', ['夹在中间的话。']],
    ['d', ['最后的话。']],
  ]);
});

test('terms are read out as the page prints them; quotations and photos are for the eye', () => {
  const text =
    '借书要交<Term id="deposit" />，大家办<Term id="reading-circle">读书的小组</Term>。\n\n<Quote source="yunxiu" quote="石桥2个村结成护河联盟" />\n\n<Photo id="a" />\n';
  expect([...notesOfCharts(atlas, entryWith(text))]).toEqual([['lead', ['借书要交押金，大家办读书的小组。']]]);
});
