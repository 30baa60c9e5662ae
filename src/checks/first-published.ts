import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** Claim: no page was public before the site was; one that came with it needs no time of its own. */
export function firstPublished({ site, initiatives, pages }: Content): readonly Problem[] {
  const first = site?.data.published ?? '';
  return [...initiatives, ...pages].flatMap(({ file, line, data: { published } }): readonly Problem[] => {
    if (published === undefined) return [];
    const at = { file, line: line('published') };
    if (first === '')
      return [{ ...at, says: '全站还没有公开的时间，这一页却有', fix: '删掉 published；全站公开时在 content/site.yaml 里填 published' }];
    // Both are written alike, so they sort as text.
    if (published > first) return [];
    return [
      {
        ...at,
        says: `这一页的公开时间“${published}”不晚于全站的“${first}”`,
        fix: '随全站一起公开的页面不写 published；后来新加的写它自己的时间',
      },
    ];
  });
}
