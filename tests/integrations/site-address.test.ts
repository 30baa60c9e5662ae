import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addressProblem, parseAddress, siteAddress } from '../../src/integrations/site-address.ts';
import { printProblem } from '../../src/reading/problem.ts';

const root = mkdtempSync(join(tmpdir(), 'address-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the one address of the site', () => {
  test.each([
    ['', undefined, '/'],
    ['  ', undefined, '/'],
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/zt/sanyuan', 'https://example.org', '/zt/sanyuan/'],
    ['https://example.org/zt/sanyuan/', 'https://example.org', '/zt/sanyuan/'],
  ])('“%s” stands at %s%s', (address, site, base) => {
    expect(parseAddress(address)).toEqual({ site, base });
  });

  test('comes from the environment, else from site.yaml, else it is a preview', () => {
    expect(siteAddress(root, {})).toEqual({ site: undefined, base: '/' });
    writeFileSync(join(root, 'site.yaml'), 'address: https://example.org/a/\n');
    expect(siteAddress(root, {}).base).toBe('/a/');
    expect(siteAddress(root, { SITE_ADDRESS: 'https://example.org/b/' }).base).toBe('/b/');
    // Build services pass a variable that nobody set as a blank one.
    expect(siteAddress(root, { SITE_ADDRESS: ' ' }).base).toBe('/a/');
    writeFileSync(join(root, 'site.yaml'), 'address: [\n');
    expect(siteAddress(root, {}).site).toBeUndefined();
  });

  const BAD = ['www.example.org', 'javascript:alert(1)', 'https://', '三元图志', 'https://example.org/?a=1', 'https://example.org/#a'];

  test.each(BAD)('is refused when it is “%s”, in words that say how to mend it', (address) => {
    expect(() => parseAddress(address)).toThrow(RangeError);
    const problem = addressProblem({ SITE_ADDRESS: address });
    expect(problem && printProblem(problem)).toMatch(/^环境变量 SITE_ADDRESS {2}“.+”(?:不是网址|带着).*改法：/);
  });

  test.each(['https://example.org/', '', undefined])('has no problem when it is %s', (address) => {
    expect(addressProblem({ SITE_ADDRESS: address })).toBeNull();
  });

  test.each(BAD)('of site.yaml is the content check’s to refuse: “%s” is a preview until then', (address) => {
    writeFileSync(join(root, 'site.yaml'), `address: "${address}"\n`);
    expect(siteAddress(root, {})).toEqual({ site: undefined, base: '/' });
  });
});
