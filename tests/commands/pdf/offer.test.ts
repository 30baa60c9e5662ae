import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offerSheet, withSheet } from '../../../src/commands/pdf/offer.ts';

const TEXT = '<a href="/atlas/press/facts.txt" download="facts.txt">下载TXT</a>';
const BOTH = `<p><a href="/atlas/press/facts.pdf" download="facts.pdf">下载PDF</a> ${TEXT}</p>`;

test('the sheet is offered before its text, once', () => {
  expect(withSheet(`<p>${TEXT}</p>`, '/atlas/')).toBe(BOTH);
  expect(withSheet(BOTH, '/atlas/')).toBe(BOTH);
});

test('a page that offers no text is no page of the press room', () => {
  expect(() => withSheet(`<p>${TEXT}</p>`, '/')).toThrow('没有要点的链接');
});

test('the file and both pages are written, or nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-offer-'));
  try {
    mkdirSync(join(folder, 'press/facts'), { recursive: true });
    const [hub, sheet] = [join(folder, 'press/index.html'), join(folder, 'press/facts/index.html')];
    writeFileSync(hub, `<p>${TEXT}</p>`);
    writeFileSync(sheet, '<p></p>');
    expect(() => {
      offerSheet(folder, '/atlas/', Buffer.from('%PDF'));
    }).toThrow();
    expect(readFileSync(hub, 'utf8')).toBe(`<p>${TEXT}</p>`);
    writeFileSync(sheet, `<p>${TEXT}</p>`);
    offerSheet(folder, '/atlas/', Buffer.from('%PDF'));
    expect([hub, sheet].map((page) => readFileSync(page, 'utf8'))).toEqual([BOTH, BOTH]);
    expect(readFileSync(join(folder, 'press/facts.pdf'), 'utf8')).toBe('%PDF');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
