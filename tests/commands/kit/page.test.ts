import { describe, expect, test } from 'vitest';
import { pageOnDisk, type Kit } from '../../../src/commands/kit/page.ts';
import { policyOnDisk } from '../../../src/commands/kit/policy.ts';
import { sheetOnDisk } from '../../../src/commands/kit/sheet.ts';

const FILES = new Set(['index.html', 'places/index.html', 'map/data.json', 'map/index.html', 'a.png', '_astro/a.css']);
const KIT: Kit = { base: '/', online: undefined, has: (file) => FILES.has(file), scriptFor: () => 'kit/x.js' };
const inMap = (html: string, kit: Partial<Kit> = {}): string => pageOnDisk('map/index.html', html, { ...KIT, ...kit }).html;
const body = (inside: string): string => `<!DOCTYPE html><html><head></head><body>${inside}</body></html>`;

describe('a page on a disk', () => {
  test.each([
    ['links', '<a class="x" href="/places/#a">地点</a>', '<a class="x" href="../places/index.html#a">地点</a>'],
    [
      'links in pictures',
      '<svg><a href="/places/"><path d="M0 0"/></a></svg>',
      '<svg><a href="../places/index.html"><path d="M0 0"/></a></svg>',
    ],
    ['pictures', '<img src="/a.png" alt="点">', '<img src="../a.png" alt="点">'],
    [
      'photos',
      '<picture><source type="image/webp" srcset="/a.png"><img src="/a.png" alt="点"></picture>',
      '<picture><source type="image/webp" srcset="../a.png"><img src="../a.png" alt="点"></picture>',
    ],
    ['forms', '<form action="/places/"><input></form>', '<form action="../places/index.html"><input></form>'],
    ['what scripts fetch', '<x-map data-file="/map/data.json"></x-map>', '<x-map data-file="data.json"></x-map>'],
    ['the root of what scripts link', '<x-s data-root="/"></x-s>', '<x-s data-root="../"></x-s>'],
    [
      'the home page that a deck goes back to',
      '<slide-deck data-page="/"></slide-deck>',
      '<slide-deck data-page="../index.html"></slide-deck>',
    ],
    ['entities', '<a href="/places/?a=1&amp;b=2">x</a>', '<a href="../places/index.html?a=1&amp;b=2">x</a>'],
    [
      'what is inside a template',
      '<template><a href="/places/">x</a></template>',
      '<template><a href="../places/index.html">x</a></template>',
    ],
  ])('finds its way by relative addresses: %s', (_what, html, expected) => {
    expect(inMap(body(html))).toBe(body(expected));
  });

  test.each([
    ['text and other attributes', '<p title="/places/" data-note="/ 以下">/places/ &amp; <code>&lt;a href="/places/"&gt;</code></p>'],
    ['addresses that are meant for the network', '<a href="https://example.org/">x</a><a href="#a">x</a><input aria-keyshortcuts="/">'],
  ])('leaves as they are: %s', (_what, html) => {
    expect(inMap(body(html))).toBe(body(html));
  });

  test('keeps the addresses under which it is known on the network', () => {
    const head = '<link rel="canonical" href="https://example.org/map/"><meta property="og:image" content="/share/map.png">';
    expect(inMap(body('').replace('</head>', `${head}</head>`))).toContain(head);
  });

  test('goes on to where a moved page leads', () => {
    expect(inMap('<meta http-equiv="refresh" content="0; url=/places/">')).toBe(
      '<meta http-equiv="refresh" content="0; url=../places/index.html">',
    );
  });

  test('says that a link leads to nothing in the kit, or leads to the network when the site has an address', () => {
    const link = '<p><a class="x" href="/feed.xml">Atom</a></p>';
    expect(inMap(body(link))).toBe(body('<p><span>Atom（离线版里没有）</span></p>'));
    expect(inMap(body(link), { online: 'https://example.org/zt/' })).toBe(
      body('<p><a class="x" href="https://example.org/zt/feed.xml">Atom</a></p>'),
    );
  });

  test('shows and names nothing that is not there', () => {
    expect(inMap(body('<img src="/share/a.png" alt="">x<link rel="alternate" href="/feed.xml">'))).toBe(body('x'));
  });

  test('runs one classic script for all its modules, and says which files they fetch', () => {
    const modules = ['/_astro/a.js', '/_astro/b.js'].map((src) => `<script type="module" src="${src}"></script>`).join('<p>x</p>');
    const page = pageOnDisk(
      'map/index.html',
      body(`${modules}<i data-rows="/map/data.json"></i><script type="application/ld+json">{"a":"/"}</script>`),
      KIT,
    );
    expect(page.html).toBe(
      body(
        '<script defer src="../kit/x.js"></script><p>x</p><i data-rows="data.json"></i><script type="application/ld+json">{"a":"/"}</script>',
      ),
    );
    expect(page.scripts).toEqual(['_astro/a.js', '_astro/b.js']);
    expect(page.fetched).toEqual(['map/data.json']);
  });
});

test('a policy for a disk refuses all that it refused, and every host', () => {
  const policy =
    "default-src 'self';img-src 'self' https://t0.tianditu.gov.cn *.example.org;connect-src 'self' https://a.cn;script-src 'self' 'sha256-a=';frame-src 'none';";
  expect(policyOnDisk(policy)).toBe(
    "default-src 'self' file:;img-src 'self' file:;script-src 'self' file: 'sha256-a=';frame-src 'none';connect-src 'none'",
  );
});

test('a style sheet for a disk names files from where it lies, and asks for no transition between pages', () => {
  const css = '@media (x){@view-transition{navigation:auto}}a{background:url(/a.png)}b{background:url("https://example.org/b.png")}';
  expect(sheetOnDisk('_astro/a.css', css, KIT)).toBe(
    '@media (x){}a{background:url("../a.png")}b{background:url("https://example.org/b.png")}',
  );
});
