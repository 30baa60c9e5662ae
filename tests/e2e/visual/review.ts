import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { APPROVED, SEEN, type Verdict } from './compare.ts';

/** One page that shows, picture by picture, what was approved, what was seen now, and where they differ; what differs comes first. @returns where it lies. */
export function writeReview(verdicts: readonly Verdict[], approvedFolder = APPROVED, seenFolder = SEEN): string {
  const image = (file: string, words: string): string =>
    existsSync(file)
      ? `<figure><figcaption>${words}</figcaption><img src="${relative(seenFolder, file)}" alt="${words}"></figure>`
      : `<figure><figcaption>${words}：没有</figcaption></figure>`;
  const rows = verdicts
    .toSorted((a, b) => Number(a.differs === '') - Number(b.differs === ''))
    .map(
      ({ name, differs }) =>
        `<section><h2>${name} ${differs === '' ? '没有变' : differs}</h2><div>${[
          image(join(approvedFolder, `${name}.png`), '认可过的'),
          image(join(seenFolder, `${name}.png`), '现在的'),
          ...(differs === '' ? [] : [image(join(seenFolder, `${name}.difference.png`), '不一样的地方')]),
        ].join('')}</div></section>`,
    );
  const file = join(seenFolder, 'index.html');
  const style =
    'body{font-family:sans-serif}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{border:1px solid #ccc;max-width:46vw}';
  writeFileSync(
    file,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>图的前后对照</title><style>${style}</style><h1>图的前后对照</h1>${rows.join('\n')}</html>\n`,
  );
  return file;
}
