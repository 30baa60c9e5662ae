import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseAddress, siteAddress } from '../../src/integrations/site-address.ts';

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
    expect(siteAddress(root, { SITE_ADDRESS: '' }).site).toBeUndefined();
    writeFileSync(join(root, 'site.yaml'), 'address: [\n');
    expect(siteAddress(root, {}).site).toBeUndefined();
  });

  test('is refused when it is none', () => {
    expect(() => parseAddress('www.example.org')).toThrow();
  });
});
