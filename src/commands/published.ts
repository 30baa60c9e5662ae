import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../reading/content.ts';
import { printRelease, releasesOf, sealOf } from '../reading/release.ts';
import { withRelease } from '../reading/site-release.ts';
import { contentRoot } from './content-root.ts';

/**
 * The environment of a production build made only to be tested: it stands apart from the reader's own `dist`, and at the address of its own site.yaml.
 * For `npm test` alone (steps.ts): the one file of src/ that reads tests/, because its invented values must never lie where a site could be built from them.
 */
export const PUBLISHED = {
  SITE_ADDRESS: '',
  ATLAS_CONTENT: resolve('.build/published/content'),
  ATLAS_OUT: resolve('.build/published/dist'),
} as const;

/** Copies the content and fills in, with invented values and an address with a path, what only the publisher has, pages that moved, one photo, and one correction. */
export function fillPublishedContent(): void {
  rmSync(PUBLISHED.ATLAS_CONTENT, { recursive: true, force: true });
  cpSync(contentRoot(), PUBLISHED.ATLAS_CONTENT, { recursive: true });
  for (const name of ['site', 'moves']) cpSync(`tests/dist/published-${name}.yaml`, join(PUBLISHED.ATLAS_CONTENT, `${name}.yaml`));
  inventPhoto(PUBLISHED.ATLAS_CONTENT);
  inventCorrection(PUBLISHED.ATLAS_CONTENT);
}

/** Adds the photo of the tests, which is a drawing, to a copy of the content and shows it on one page. */
function inventPhoto(root: string): void {
  cpSync('tests/sites/_photos/photos', join(root, 'photos'), { recursive: true });
  appendFileSync(join(root, 'pages/about.mdx'), '\n<Photo id="river-gate" />\n');
}

/** What was never printed: the last release is made to say it, so that the number of today is a correction. It stands on pages of every kind. */
const INVENTED = { fact: 'joint-villages', old: '32个', new: '33个' } as const;

/** Adds a correction to a copy of the content, by sealing its last release anew with another number in it. */
function inventCorrection(root: string): void {
  const release = releasesOf(readContent(root).content).at(-1);
  if (!release) return;
  const { data } = release;
  const facts = data.facts.map((fact) =>
    fact.id === INVENTED.fact && fact.kind === 'fact'
      ? { ...fact, text: INVENTED.old, readings: fact.readings.map((reading) => ({ ...reading, text: INVENTED.old })) }
      : fact,
  );
  const sealed = { ...data, facts, sha256: sealOf({ ...data, facts }) };
  writeFileSync(join(root, 'releases', `${release.id}.json`), printRelease(sealed));
  const site = join(root, 'site.yaml');
  writeFileSync(site, withRelease(readFileSync(site, 'utf8'), sealed));
  mkdirSync(join(root, 'corrections'), { recursive: true });
  const fields = { ...INVENTED, date: data.date, why: '测试用的更正，不是真的。' };
  const yaml = Object.entries(fields).map(([name, value]) => `${name}: '${value}'\n`);
  writeFileSync(join(root, 'corrections/invented-for-the-test.yaml'), yaml.join(''));
}
