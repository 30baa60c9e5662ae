import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** Claim: a source is linked only to its outlet's own page, never to a copy. */
export function links({ sources }: Content): readonly Problem[] {
  return sources
    .filter(({ data }) => data.url !== undefined && data.seen !== 'outlet')
    .map(({ file, line, data }): Problem => ({
      file,
      line: line('url'),
      says: `seen 写的是 ${data.seen}，却给了链接`,
      fix: '只链接到原网站自己的页面：在那里核对过就把 seen 改成 outlet，否则删掉 url',
    }));
}
