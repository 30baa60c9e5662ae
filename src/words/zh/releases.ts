/** Words of releases and of what changes from one to the next. */

interface Counted {
  readonly facts: readonly { readonly kind: string }[];
  readonly charts: Named;
  readonly texts: Named;
  readonly pages: Named | null;
  readonly corrections: readonly string[];
}

interface Named {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** 新增3、改动2, without what is none. */
function counts(parts: readonly (readonly [string, number, string])[]): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([name, count, unit]) => `${name}${String(count)}${unit}`)
    .join('，');
}

const CHANGES = {
  value: '更正数字',
  date: '更正时间',
  evidence: '更正出处',
  withdrawn: '撤下',
  undated: '没有新时间的观测',
  updated: '更新',
  added: '新增',
  followed: '随别的数变化',
  meaning: '改了说法',
} as const;

export const zhReleases = {
  changes: CHANGES,
  /** How a number that is not computed is made. */
  madeBy: { quoted: '照来源引用', counted: '本站清点' },
  /** 更正1处，更新2个数，新增3个数…… */
  summary: ({ facts, charts, texts, pages, corrections }: Counted): string => {
    const of = (...kinds: readonly string[]): number => facts.filter(({ kind }) => kinds.includes(kind)).length;
    // Pages of mechanisms, charts, facts and corrections are counted as what they are.
    const others = (paths: readonly string[] = []): number =>
      paths.filter((path) => !/^\/(?:(?:initiatives|charts|facts)\/.|corrections\/)/.test(path)).length;
    const told = counts([
      ['更正', corrections.length, '处'],
      ['更新', of('updated'), '个数'],
      ['新增', of('added'), '个数'],
      ['撤下', of('withdrawn'), '个数'],
      ['随之变化', of('followed'), '个数'],
      ['改写', of('meaning'), '个数的说法'],
      ['新增', texts.added.length, '项机制'],
      ['改写', texts.changed.length, '项机制的文字'],
      ['撤下', texts.removed.length, '项机制'],
      ['新增', charts.added.length, '张图'],
      ['重画', charts.changed.length, '张图'],
      ['撤下', charts.removed.length, '张图'],
      ['新增', others(pages?.added), '个其他页面'],
      ['改写', others(pages?.changed), '个其他页面'],
      ['撤下', others(pages?.removed), '个其他页面'],
    ]);
    const rest = pages === null ? '没有改数，从这一次起记下机制以外各页的文字' : '只改了出处的写法';
    return `${told === '' ? rest : told}。`;
  },
  command: {
    notSound: '没有发布：先改好上面这些。',
    noChange: (number: number, date: string): string => `和第 ${number} 版（${date}）一样，没有要发布的。`,
    notWritten: (name: string, reason: string): string =>
      `写不了 ${name}：${reason}。没有发布，也没有留下半个文件。改法：确认 content/releases 和 content/site.yaml 可以写入，再运行一次。`,
    written: (number: number, date: string, facts: number, file: string): string =>
      `第 ${number} 版（${date}）写好了：${facts} 个数据点，在 ${file}。`,
    first: '这是第一版。从现在起，改动已经发布的数要有更正。',
    commit: '把这个文件、site.yaml 和内容一起提交；它以后不能改，也不能删。',
  },
};
