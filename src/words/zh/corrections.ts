import { formatWhen } from '../dates.ts';

/** A correction in words: what was printed, and what is now. */
interface Told {
  readonly change: 'value' | 'date' | 'evidence' | 'withdrawn';
  readonly old: string;
  readonly new: string | null;
}

/** Words of corrections, of releases as readers see them, and of the feeds that tell of both. */
export const zhCorrections = {
  title: '更正：改了哪些数，为什么改',
  description: '发布过的数字不会悄悄改掉：改了哪个、原来是多少、现在是多少、为什么，都写在这一页，也随订阅送出。',
  link: '更正',
  entries: '更正',
  none: '发布过的数字还没有更正。',
  report: '发现数字不对，怎样报告',
  rules: '什么算更正',
  ruleList: [
    '发布过的数、它的时间和出处，改动或撤下都算更正，写明原来的样子、现在的样子和理由，一直留在这里。',
    '来源给出新的时间的数，是更新，不是更正：旧的留着，新的排在后面。',
    '推算的数跟着它用到的数变；算式改了，结果变了，也算更正。',
    '数没有变，只改了它的名称、范围或算式，不算更正；原来怎么说，写在这个数自己的页面上。',
  ],
  releases: '发布记录',
  releasesIntro:
    '每次发布，全部数据点记成一个文件，带SHA-256校验码，还写着上一次的校验码：事后动过哪一个，都对得出来。引用时看到的数，在这里找得到它的那一次。',
  noRelease: '还没有发布过。',
  release: (number: number): string => `第${String(number)}次发布`,
  facts: (count: number): string => `${String(count)}个数据点`,
  first: '第一次记录。从这以后，改一个数就在这一页写一条。',
  file: '全部数据点（JSON）',
  feeds: '用订阅软件打开这两个网址中的一个，有更正、有新的发布，会自动收到：',
  atom: 'Atom订阅',
  json: 'JSON订阅',
  pages: '印着它的页面：',
  pending: '下一次发布记入',
  released: (number: number): string => `记入第${String(number)}次发布`,
  gone: '撤下',
  /** 原来印33个，现在印34个 */
  told: ({ change, old, new: now }: Told): string =>
    ({
      value: `由${old}改为${now ?? ''}`,
      date: `时间由${formatWhen(old)}改为${formatWhen(now ?? '')}`,
      evidence: '换了出处',
      withdrawn: `撤下${old}`,
    })[change],
  kind: { value: '数改了', date: '时间改了', evidence: '出处改了', withdrawn: '撤下' },
  on: (date: string): string => `${formatWhen(date)}更正`,
  ofOperand: (label: string, why: string): string => `它由“${label}”算出，那个数更正了：${why}`,
  whyChanged: {
    updated: (asOf: string): string => `来源给出了${formatWhen(asOf)}的数`,
    followed: (): string => '它由别的数算出，那些数变了',
    meaning: (): string => '数没有变，改的是怎样说它、怎样得来',
  },
  versions: '发布过的版本：',
  versionIn: (version: string, release: number, date: string): string => `${version}（第${String(release)}次发布，${formatWhen(date)}）`,
  note: { title: '本页更正', more: '全部更正' },
  feed: {
    title: (site: string): string => `${site}的更新`,
    subtitle: '每一次发布，每一处更正，以后新加的机制页。',
    correction: (label: string, told: string): string => `更正：${label}，${told}`,
    correctionText: (told: string, why: string): string => `${told}。${why}`,
    release: (number: number, facts: number): string => `第${String(number)}次发布：${String(facts)}个数据点`,
    firstText: '第一次记录全部数据点。',
    page: (title: string): string => `新的一页：${title}`,
  },
};
