import { expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { attribute, named } from './html.ts';
import { policyOf } from './rules/policy.ts';
import { readSite } from './site.ts';

const { read, files, pages } = readSite();
const shared = pages.filter(({ path }) => !path.startsWith('/embed/'));
const { site } = readContent(contentRoot()).content;

test('the publisher’s card for WeChat is asked for only where site.yaml names it, from the publisher’s own server', () => {
  const { signer = '', script = '' } = site?.data.wechat ?? {};
  const metas = shared.flatMap((page) => named(page, 'meta').filter((one) => attribute(one, 'name') === 'wechat-signer'));
  expect(metas.map((one) => [attribute(one, 'content'), attribute(one, 'data-script')])).toEqual(
    signer === '' ? [] : shared.map(() => [signer, script]),
  );
  const policies = new Set(shared.map((page) => policyOf(page).get('connect-src')?.join(' ')));
  expect([...policies]).toEqual(["'self'"]);
  const vendored = [...files].filter((file) => file.endsWith('.js') && /res\.wx\.qq\.com|open\.weixin|jWeixin/i.test(read(file)));
  expect(vendored).toEqual([]);
});
