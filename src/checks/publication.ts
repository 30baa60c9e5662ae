import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { valueAt } from '../reading/value-at.ts';
import type { Path } from '../reading/yaml.ts';

/** What a public site must say about its publisher; the rest of `site.yaml` may stay empty. */
const REQUIRED: readonly (readonly [Path, string])[] = [
  [['address'], '网站地址'],
  [['publisher'], '主办单位'],
  [['contact', 'email'], '更正邮箱'],
  [['filings', 'icp'], 'ICP备案号'],
  [['filings', 'siteCode'], '网站标识码'],
  [['published'], '全站第一次公开的时间'],
];

/** Claim: a production build has every value that only the publisher knows, and a release to compare its numbers with. Never part of a preview. @param address goes before the one of site.yaml. */
export function publication({ site, releases, unread }: Content, address?: string): readonly Problem[] {
  if (!site) return [];
  const data = { ...site.data, address: address ?? site.data.address };
  // Without a release nothing guards the numbers that become public now.
  const unguarded = site.data.published !== '' && releases.length === 0 && !unread.some(({ folder }) => folder === 'releases');
  const first: readonly Problem[] = unguarded
    ? [
        {
          file: site.file,
          line: site.line('published'),
          says: '正式发布缺少第一版：content/releases 里一版也没有',
          fix: '运行 npm run release，把写出来的文件和内容一起提交',
        },
      ]
    : [];
  const missing = REQUIRED.flatMap(([path, name]): Problem[] => {
    return valueAt(data, path) === ''
      ? [
          {
            file: site.file,
            line: site.line(...path),
            says: `正式发布缺少“${name}”`,
            fix: '请主办方提供真实的值后填写；不要编造，预览用 npm run build',
          },
        ]
      : [];
  });
  return [...missing, ...first];
}
