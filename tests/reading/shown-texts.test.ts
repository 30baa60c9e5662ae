import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { shownTexts } from '../../src/reading/texts.ts';

const { content } = readContent(fileURLToPath(new URL('../sites/_base', import.meta.url)));

test.each([
  ['initiatives/reading-rooms.mdx', 5, '{rooms}书屋，办在老人常坐的路口'],
  ['initiatives/reading-rooms.mdx', 15, '信得过'],
  ['initiatives/reading-rooms.mdx', 20, '文化站的登记表'],
  ['pages/about.mdx', 3, '这是一棵测试用的小内容树。'],
  ['facts/river-watch.yaml', 83, '不说明每队都一样多。'],
  ['charts/rooms-bars.yaml', 3, '间'],
  ['alliances/river-league.yaml', 14, '牵头'],
  ['places/990101101.yaml', 17, '和石桥村一起护河，共{league-villages}。'],
  ['glossary/deposit.yaml', 4, '借东西时先交、还的时候退回的钱。'],
  ['moves.yaml', 8, '主办方要求撤下'],
  ['story.yaml', 10, '社区和村分开站。'],
])('%s:%i is shown to readers', (file, line, text) => {
  expect(shownTexts(content)).toContainEqual({ file: `content/${file}`, line, text });
});

test.each(['因地制宜', '“两件小事”是引子', '云岫图志', '全县建成书屋42间', '竹湾村'])('%s is not a text of ours', (text) => {
  expect(shownTexts(content).map((shown) => shown.text)).not.toContain(text);
});
