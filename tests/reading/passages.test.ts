import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { namePassages, passagesOf } from '../../src/reading/passages.ts';

const { content } = readContent(new URL('../sites/_base', import.meta.url).pathname);
const passages = passagesOf(content);
const find = (start: string): (typeof passages)[number] => {
  const found = passages.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no passage “${start}”`);
  return found;
};

describe('passages', () => {
  test('read as they are printed, and know which signs an editor wrote', () => {
    const { text, isOwn, kind } = find('县里把河道');
    expect(kind).toBe('paragraph');
    expect(text).toContain('组建12支队伍，招募58名巡护员');
    expect(isOwn(text.indexOf('12支'), text.indexOf('队伍'))).toBe(false);
    expect(isOwn(text.indexOf('支队伍'), text.indexOf('队伍') + 1)).toBe(true);
  });

  test('know where every sign of their own is written', () => {
    const sources = new Map(content.raw.map(({ file, text }) => [file, text]));
    for (const { file, text, isOwn, spanAt } of passages)
      for (let at = 0; at < text.length; at += 1) {
        const span = spanAt(at);
        expect(span === null ? null : sources.get(file)?.slice(...span), `${file} ${text}`).toBe(isOwn(at, at + 1) ? text[at] : null);
      }
  });

  test('leave out what a source says, and names', () => {
    const all = passages.map(({ text }) => text).join('\n');
    expect(all).not.toContain('石桥2个村结成护河联盟');
    expect(all).not.toContain('挖沙子就拍照上报');
    expect(namePassages(content).map(({ text }) => text)).toEqual(expect.arrayContaining(['护河联盟', '巡护员']));
    expect(namePassages(content).map(({ text }) => text)).not.toContain('石桥2个村结成护河联盟');
  });

  test('are read once for one content', () => {
    expect(passagesOf(content)).toBe(passages);
  });
});
