import type { Content } from '../../reading/content.ts';
import type { Entry } from '../../reading/entry.ts';
import type { Problem } from '../../reading/problem.ts';
import { releasesOf, sealOf } from '../../reading/release.ts';
import type { Release } from '../../schema/release.ts';

const BRING_BACK = '发布过的不能改、不能删：从 Git 里找回这个文件；要发布新的，运行 npm run release';

function complaints(entry: Entry<Release>, before: Entry<Release> | undefined, at: number): readonly Problem[] {
  const { file, line, data, id } = entry;
  const say = (path: string, says: string, fix = BRING_BACK): Problem => ({ file, line: line(path), says, fix });
  if (sealOf(data) !== data.sha256) return [say('sha256', '内容和它的 SHA-256 对不上，发布以后被改动过')];
  if (id !== `r${data.number}`) return [say('number', `文件名是 ${id}，里面写的是第 ${data.number} 版`)];
  if (data.number !== at + 1) return [say('number', `缺少第 ${at + 1} 版`, '各版从 r1 起连着编号：从 Git 里找回缺的文件')];
  if (data.previous !== (before?.data.sha256 ?? null)) return [say('previous', `接不上第 ${at} 版：那一版不是发布时的样子`)];
  return before && data.date < before.data.date ? [say('date', `日期早于第 ${at} 版（${before.data.date}）`)] : [];
}

/** Claim: every release is as it was published, they follow each other without a gap, and the corrections they have are still there. */
export function releases(content: Content): readonly Problem[] {
  const all = releasesOf(content);
  const known = new Set([...content.corrections, ...content.unread.filter(({ folder }) => folder === 'corrections')].map(({ id }) => id));
  return all.flatMap((entry, at) => [
    ...complaints(entry, all[at - 1], at),
    ...entry.data.corrections.flatMap((id, index): readonly Problem[] =>
      known.has(id)
        ? []
        : [
            {
              file: entry.file,
              line: entry.line('corrections', index),
              says: `第 ${entry.data.number} 版里的更正“${id}”不见了`,
              fix: `更正发布以后不能删：从 Git 里找回 content/corrections/${id}.yaml`,
            },
          ],
    ),
  ]);
}
