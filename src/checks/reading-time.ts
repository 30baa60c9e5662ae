import type { Content, ProseEntry } from '../reading/content.ts';
import { passagesOf } from '../reading/passages.ts';
import type { Problem } from '../reading/problem.ts';
import { spokenLength } from '../words/spoken.ts';

/** 字 a minute: how fast slow and quick readers read. */
const SLOW = 240;
const QUICK = 300;

/** Minutes that a slow reader gives to one mechanism, and to a page about the site. */
const MINUTES = { initiatives: 4, pages: 5 } as const;

const toTenths = (minutes: number): string => String(Math.round(minutes * 10) / 10);

/** Claim: a mechanism is read within four minutes, its numbers as they are printed; what is longer is two texts. */
export function readingTime(content: Content): readonly Problem[] {
  const lengths = new Map<string, number>();
  for (const { file, text } of passagesOf(content)) lengths.set(file, (lengths.get(file) ?? 0) + spokenLength(text));
  return (['initiatives', 'pages'] as const).flatMap((name) =>
    content[name].flatMap(({ file, before }: ProseEntry<unknown>): readonly Problem[] => {
      const length = lengths.get(file) ?? 0;
      const most = MINUTES[name] * SLOW;
      if (length <= most) return [];
      return [
        {
          file,
          line: before + 1,
          says: `这一页有 ${String(length)} 字，读完要 ${toTenths(length / QUICK)} 到 ${toTenths(length / SLOW)} 分钟，超过了 ${String(MINUTES[name])} 分钟（${String(most)} 字）`,
          fix: `删掉至少 ${String(length - most)} 字：重复的、数字卡片里已有的；说的是两件事就分成两页`,
          rule: 'reading-time',
        },
      ];
    }),
  );
}
