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

/** @param known the corrections that are still there. */
function lostCorrections(entry: Entry<Release>, known: ReadonlySet<string>): readonly Problem[] {
  return entry.data.corrections.flatMap((id, index): readonly Problem[] =>
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
  );
}

/**
 * What is wrong with the newest release: `site.yaml` remembers it outside the folder, because whoever takes it away, or seals it anew, leaves a
 * folder behind that has no gap. @param all the releases, one after the other.
 */
function newest({ site }: Pick<Content, 'site'>, all: readonly Entry<Release>[]): readonly Problem[] {
  if (!site) return [];
  const last = all.at(-1)?.data;
  const recorded = site.data.release;
  const say = (path: string, says: string, fix: string): readonly Problem[] => [
    { file: site.file, line: site.line('release', path), says, fix },
  ];
  if (!recorded)
    return last
      ? say(
          'number',
          `没有记最近一版，content/releases 里有第 ${last.number} 版`,
          '从 Git 里找回 release 这几行；上次 npm run release 中途断了，就删掉最后那一版，再运行一次',
        )
      : [];
  if (recorded.number !== last?.number)
    return say(
      'number',
      `记着第 ${recorded.number} 版，content/releases 里${last ? `最近的是第 ${last.number} 版` : '一版也没有'}`,
      (last?.number ?? 0) < recorded.number
        ? `发布过的不能删：从 Git 里找回 content/releases/r${recorded.number}.json`
        : '从 Git 里找回 release 这几行；上次 npm run release 中途断了，就删掉最后那一版，再运行一次',
    );
  return recorded.sha256 === last.sha256
    ? []
    : say(
        'sha256',
        `记的不是第 ${last.number} 版的 SHA-256：那一版发布以后被换过`,
        `从 Git 里找回这几行和 content/releases/r${last.number}.json`,
      );
}

/** Claim: every release is as it was published, they follow each other without a gap to the one that `site.yaml` remembers, and the corrections they have are still there. */
export function releases(content: Content): readonly Problem[] {
  const all = releasesOf(content);
  const known = new Set([...content.corrections, ...content.unread.filter(({ folder }) => folder === 'corrections')].map(({ id }) => id));
  const broken = all.flatMap((entry, at) => complaints(entry, all[at - 1], at));
  const unread = content.unread.some(({ folder }) => folder === 'releases');
  // Where one is wrong anyway, nobody can say which is the newest.
  const missing = broken.length > 0 || unread ? [] : newest(content, all);
  return [...broken, ...missing, ...all.flatMap((entry) => lostCorrections(entry, known))];
}
