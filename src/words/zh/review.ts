import type { Standing, Step } from '../../domain/review.ts';
import type { TableWords } from './tables.ts';

/** What each step reads. */
const reads: Readonly<Record<Step, string>> = {
  初审: '文字：通不通，有没有错字，数和单位抄得对不对',
  复审: '事实和依据：数对不对得上引文，话有没有说过头，不知道的有没有写明',
  终审: '政治导向：提法、名称、分寸，能不能公开',
};

/** What the folders of the content hold, as editors call it. */
const kinds: Readonly<Record<string, string>> = {
  site: '主办方信息',
  moves: '搬走和撤下的页面',
  story: '首页的故事',
  press: '媒体页的选题',
  facts: '数据点',
  initiatives: '机制',
  pages: '页面',
  places: '乡镇街道',
  geography: '沙溪和车站',
  alliances: '联盟',
  stops: '参访点位',
  routes: '参访线路',
  glossary: '术语',
  charts: '图',
  photos: '照片',
  sources: '来源',
  corrections: '更正',
};

/** What an item is and what it is called, once where that is the same. */
const titled = (kind: string, name: string): string => (kind === name ? kind : `${kind}：${name}`);

/** Words of the three reviews: what a preview says below a page, and the dialogue of `npm run review`. */
export const zhReview = {
  several: (first: string, count: number): string => (count > 1 ? `${first}等${String(count)}个数` : first),
  reads,
  kinds,
  mark: '待审',
  pending: '这一页有内容还没有经过初审、复审、终审，只供内部预览。',
  command: {
    notSound: '内容检查没有通过，先改好再审。',
    name: '您的姓名：',
    step: (steps: readonly Step[]): string => `这次做哪一步（${steps.map((step, index) => `${String(index + 1)} ${step}`).join('，')}）：`,
    role: '以什么身份审，会公开，例如 编辑部主任（不写就回车）：',
    author: '这一批是谁写的？写了，作者就不能审（不知道，或不止一个人，就回车）：',
    badName: '姓名用汉字或字母写，至少两个字，不写职务、数字和符号。',
    badStep: '请答 1、2 或 3。',
    seeList: '用 npm run review -- --list 看有哪些。',
    selfAuthor: '作者不能审自己写的，请另一个人审。',
    usage:
      '用法：npm run review；或 npm run review -- --list，--summary；可以先写好 --name 姓名 --step 初审 --role 身份 --author 作者 --only facts/编号',
    badOnly: (key: string, near: string): string => `没有“${key}”这一项。${near}`,
    begin: (step: Step, count: number): string => `${step}看${reads[step]}。\n一共 ${String(count)} 项。`,
    own: (count: number): string => `另有 ${String(count)} 项不能由您来做：您是作者，或已经做过它的另一步。`,
    nothing: (step: Step): string => `没有等着${step}的。`,
    head: (at: number, of: number, key: string, kind: string, name: string): string =>
      `\n──── ${String(at)}/${String(of)}  ${key}  ${titled(kind, name)}`,
    standing: (standing: Standing): string => `状态：${standing}`,
    returned: (step: Step, time: string, note: string): string => `这一稿在 ${time} ${step}时退回过：${note}`,
    noted: (step: Step, note: string): string => `${step}的意见：${note}`,
    changed: (time: string): string => `上次（${time}）通过以后改的地方，［删 …］是删掉的，［加 …］是加上的：`,
    lost: (time: string): string => `上次（${time}）通过的那一稿在 Git 里找不到，下面是全文：`,
    whole: '全文：',
    picture: (path: string): string => `照片，请打开看：${path}`,
    numbers: '数，和它的引文：',
    question: '1 通过  2 退回  3 跳过  4 停（后面可以接着写意见，例如：1 已核对原文）：',
    badAnswer: '请答 1、2、3 或 4。',
    reason: '为什么退回，哪里要改：',
    needReason: '退回要写原因，作者才知道改哪里。',
    moved: '没有签：这一项刚才有人改过或签过。请再运行一次 npm run review。',
    tooEarly: (time: string): string => `没有签：上一条写的是 ${time}，现在还不比它晚。过一分钟再来；电脑的时间不对，先校准。`,
    notWritten: (why: string): string => `没有签：写不进去（${why}）。原来的记录没有动。`,
    signed: (step: Step, file: string): string => `已签：${step}通过，写进 ${file}`,
    sentBack: (step: Step, file: string): string => `已记：${step}退回，写进 ${file}`,
    end: (signed: number, back: number, skipped: number, left: number): string =>
      `\n通过 ${String(signed)} 项，退回 ${String(back)} 项，跳过 ${String(skipped)} 项，还剩 ${String(left)} 项没有看。`,
    commit: '记录在 content/reviews，请和内容一起提交。',
    line: (standing: Standing, key: string, kind: string, name: string): string => `${standing}\t${key}\t${titled(kind, name)}`,
    count: (standing: Standing, count: number): string => `${standing}\t${String(count)} 项`,
    total: (count: number): string => `一共\t${String(count)} 项`,
  },
};

export const reviewsTable: TableWords<'reviews'> = {
  name: '三审记录',
  sentence:
    '读者看到的每一项内容，初审、复审、终审审了没有，什么时候审的；文件里一步一行，另有审的是哪一稿。意见不公开；姓名是个人信息，由主办方决定是否公开。',
  columns: {
    item: '编号',
    kind: '类别',
    name: '名称',
    step: '哪一步',
    state: '审了没有',
    time: '时间',
    sha256: '现在的SHA-256',
    signed: '审的那一稿的SHA-256',
    role: '身份',
    reviewer: '审核人',
  },
};
