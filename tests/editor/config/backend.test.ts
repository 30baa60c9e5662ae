import { describe, expect, test } from 'vitest';
import { backendOf, originsOf } from '../../../src/editor/config/backend.ts';
import { policyOf } from '../../../src/editor/page.ts';
import { EditorSettings, LOCAL_ONLY } from '../../../src/schema/editor.ts';

const settings = (given: object): EditorSettings => EditorSettings.parse(given);

describe('where the editor saves', () => {
  test.each([
    [
      { service: 'gitea', address: 'https://git.example.gov.cn', repository: 'a/b' },
      'gitea',
      'https://git.example.gov.cn/api/v1',
      ['https://git.example.gov.cn'],
    ],
    [
      { service: 'forgejo', address: 'https://git.example.gov.cn/', repository: 'a/b' },
      'gitea',
      'https://git.example.gov.cn/api/v1',
      ['https://git.example.gov.cn'],
    ],
    [
      { service: 'gitlab', address: 'https://gl.example.gov.cn', repository: 'a/b' },
      'gitlab',
      'https://gl.example.gov.cn/api/v4',
      ['https://gl.example.gov.cn'],
    ],
    [{ service: 'github', repository: 'a/b' }, 'github', 'https://api.github.com', ['https://github.com', 'https://api.github.com']],
  ] as const)('%j', (given, name, api, origins) => {
    expect(backendOf(settings(given))).toMatchObject({ name, repo: 'a/b', api_root: api, auth_methods: ['token'] });
    expect(originsOf(settings(given))).toEqual(origins);
    for (const origin of origins) expect(policyOf(settings(given))).toContain(origin);
  });

  test('an application of its own signs in as well', () => {
    const given = settings({ service: 'gitea', address: 'https://git.example.gov.cn', repository: 'a/b', clientId: 'abc' });
    expect(backendOf(given)).toMatchObject({ app_id: 'abc', auth_methods: ['oauth', 'token'] });
  });

  test('nothing said is the local folder, and no other origin may be spoken to', () => {
    expect(originsOf(LOCAL_ONLY)).toEqual([]);
    expect(policyOf(LOCAL_ONLY)).not.toMatch(/https?:|\*|unsafe-eval(?!')|script-src[^;]*unsafe-inline/);
    expect(JSON.stringify(backendOf(LOCAL_ONLY))).not.toMatch(/https?:\/\/(?!localhost)/);
  });

  test('a service without a repository is refused', () => {
    expect(EditorSettings.safeParse({ service: 'gitea' }).error?.issues[0]?.message).toBe('用 Git 服务就要写 repository：组织/仓库');
  });
});
