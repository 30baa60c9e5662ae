import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { TILE_ORIGINS } from '../../../src/map/base-map.ts';
import { readPage, type Page } from '../html.ts';
import { brokenLink, brokenLinks, brokenSheetLinks, brokenWholeAddresses, targetsOf } from './links.ts';
import * as page from './page.ts';
import * as policy from './policy.ts';
import * as text from './text.ts';

const hash = `'sha256-${createHash('sha256').update('x()').digest('base64')}'`;
const csp = `default-src 'self';img-src 'self';connect-src 'self';base-uri 'self';form-action 'self';object-src 'none';script-src 'self' ${hash};style-src 'self'`;
const meta = (content: string): string => `<meta http-equiv="content-security-policy" content="${content}">`;
const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>甲</title><meta name="description" content="一个够长的描述，八字">${meta(csp)}`;
const built = (body: string, inHead = head): Page =>
  readPage('/a/', `<!DOCTYPE html><html lang="zh-CN"><head>${inHead}</head><body>${body}</body></html>`);

const good = built(
  `<h1>有<strong>2100</strong>余场</h1><p lang="en">village</p><p lang="zh-Latn-pinyin">cūn</p><p id="p">全区74个村<a href="/a/#p">一</a></p><h2>乙</h2><svg aria-labelledby="p"><rect x="1"/><text>丙</text></svg><svg aria-hidden="true"></svg><script>x()</script><script type="application/json">{"a":1}</script>`,
);

const RULES: readonly [name: string, rule: page.PageRule, bad: readonly Page[]][] = [
  [
    'language',
    page.language,
    [built('<p lang="en">甲</p>'), built('<p lang="fr">x</p>'), readPage('/a/', '<html lang="zh"><p>甲</p></html>')],
  ],
  ['oneHeading', page.oneHeading, [built('<p>甲</p>'), built('<h1>甲</h1><h1>乙</h1>')]],
  ['title', page.title, [built('', head.replace('甲', '甲'.repeat(29))), built('', head.replace('甲', ' '))]],
  ['headingOrder', page.headingOrder, [built('<h2>甲</h2>'), built('<h1>甲</h1><h3>乙</h3>')]],
  ['head', page.head, [built('', ''), built('', head.replace('八字', '').replace('一个够长的描述，', '短'))]],
  ['uniqueIds', page.uniqueIds, [built('<p id="a"></p><p id="a"></p>')]],
  ['resolvedIds', page.resolvedIds, [built('<p aria-labelledby="b"></p>'), built('<label for="b"></label>')]],
  ['namedPictures', page.namedPictures, [built('<svg></svg>'), built('<img src="/a.png">')]],
  ['nesting', page.nesting, [built('<p>甲<details></details></p>'), built('<p><a href="/">甲<a href="/">乙</a></a></p>'), built('<div>')]],
  [
    'accidents',
    text.accidents,
    [
      built('<p>undefined</p>'),
      built('<rect y="NaN">'),
      built('<a href="/[object Object]">'),
      built('<p>{fact}</p>'),
      built('<p>**粗**</p>'),
    ],
  ],
  ['typedSpaces', text.typedSpaces, [built('<p>全区 74个村</p>'), built('<p>全区<b> 74</b></p>'), built('<p>44.6% 的村</p>')]],
  ['westernPunctuation', text.westernPunctuation, [built('<p>甲,乙</p>'), built('<p>甲...</p>'), built('<p>甲--乙</p>')]],
  [
    'strictPolicy',
    policy.strictPolicy,
    [
      built('', ''),
      built('', meta(csp.replace("object-src 'none'", ''))),
      built('', meta(csp.replace("style-src 'self'", "style-src 'unsafe-inline'"))),
      built('', meta(csp) + meta(csp)),
      built('', meta(csp.replace("img-src 'self'", `img-src 'self' ${TILE_ORIGINS.join(' ')}`))),
      built('<atlas-map data-base-map="{}"></atlas-map>', meta(csp.replace("img-src 'self'", "img-src 'self' https://t0.tianditu.gov.cn"))),
      built(
        '<atlas-map data-base-map="{}"></atlas-map>',
        meta(csp.replace("connect-src 'self'", "connect-src 'self' https://t0.tianditu.gov.cn")),
      ),
    ],
  ],
  ['hashes', policy.hashes, [built('<script>y()</script>'), built('<script type="module">y()</script>'), built('<style>a{}</style>')]],
  [
    'policyFirst',
    policy.policyFirst,
    [built('', `<script src="/a.js"></script>${head}`), built('', `<link rel="stylesheet" href="/a.css">${head}`)],
  ],
  ['noRefusedAttributes', policy.noRefusedAttributes, [built('<p style="x">'), built('<rect style="x"/>'), built('<p onclick="x">')]],
  [
    'ownOrigin',
    policy.ownOrigin,
    [
      built('<img src="https://example.org/a.png">'),
      built('<script src="//example.org/a.js"></script>'),
      built('<style>@import "https://example.org/a.css"</style>'),
      built('', `${head}<link rel="stylesheet" href="https://example.org/a.css">`),
    ],
  ],
];

describe.each(RULES)('%s', (_name, rule, bad) => {
  test('lets a good page pass', () => {
    expect(rule(good)).toEqual([]);
  });

  test('stops a bad one', () => {
    bad.forEach((each, index) => {
      expect(rule(each), `example ${index}`).not.toEqual([]);
    });
  });
});

test('a map with a base map of its publisher may load its tiles', () => {
  const policies = meta(csp.replace("img-src 'self'", `img-src 'self' ${TILE_ORIGINS.join(' ')}`));
  expect(policy.strictPolicy(built('<atlas-map data-base-map="{}"></atlas-map>', policies))).toEqual([]);
});

describe('links', () => {
  const targets = targetsOf('/zt/', new Set(['/a/index.html', '/data/facts.csv']), [good]);

  test.each([
    '/zt/a/',
    '/zt/a/#p',
    '#p',
    './',
    '/zt/data/facts.csv',
    '../data/facts.csv',
    '?fact=x#p',
    'https://example.org/',
    'mailto:a@example.org',
  ])('%s leads somewhere', (href) => {
    expect(brokenLink('/a/', href, targets)).toBeNull();
  });

  test.each(['', '#', '/a/', '/zt/b/', '/zt/a', '#q', '/zt/a/#q', 'javascript:x', '//example.org/', 'https://'])(
    '“%s” does not',
    (href) => {
      expect(brokenLink('/a/', href, targets)).not.toBeNull();
    },
  );

  test('of every kind are followed', () => {
    const page = built(
      '<a href="/b/"></a><svg><a href="/c/"></a></svg><img src="/d.png"><script src="/e.js"></script>',
      '<link rel="icon" href="/f.svg"><meta http-equiv="refresh" content="0;url=/g/">',
    );
    expect(brokenLinks(page, targets)).toHaveLength(6);
  });

  test('to pictures and files of every kind are followed', () => {
    const page = built(
      '<img src="/zt/a/" srcset="/b.png 1x, /zt/data/facts.csv 2x, /c.png 3x"><picture><source srcset="/d.webp"></picture><svg><image href="/e.png"/><use href="#f"/></svg><video poster="/g.png"></video><object data="/h.svg"></object><form action="/i/"></form>',
    );
    expect(brokenLinks(page, targets)).toHaveLength(8);
  });

  test('of a style sheet are followed from where it lies', () => {
    expect(brokenSheetLinks('/data/a.css', 'a{background:url(facts.csv)} b{background:url("/zt/data/facts.csv")}', targets)).toEqual([]);
    expect(brokenSheetLinks('/a/a.css', '@import "b.css"; a{background:url(facts.csv)}', targets)).toHaveLength(2);
  });

  test.each<[text: string, broken: number]>([
    ['<loc>https://example.org/zt/a/</loc>', 0],
    ['{"url":"https://example.org/zt/data/facts.csv","id":"https://example.org/zt/a/#p"}', 0],
    ['见https://example.org/zt/a/。', 0],
    ['src=&quot;https://example.org/zt/a/&quot;', 0],
    ['https://example.org/zt/b/ 和https://example.org/zt/a/#q', 2],
    ['content="https://example.org/zt/share/x.png"', 1],
    ['https://example.org/elsewhere/', 0],
  ])('whole addresses of the site in “%s”: %i are broken', (words, broken) => {
    expect(brokenWholeAddresses(words, 'https://example.org/zt/', targets)).toHaveLength(broken);
  });
});

test('a style sheet may not load from elsewhere', () => {
  expect(policy.foreignUrls('@font-face{src:url(/a.woff2)} a{background:url("b.svg")}')).toEqual([]);
  expect(policy.foreignUrls("@import 'https://example.org/a.css'; a{background:url(//example.org/b.png)}")).toHaveLength(2);
});
