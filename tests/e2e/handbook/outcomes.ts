import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the project that a task writes to, and what stands there afterwards and did not before. */
export interface Outcome {
  readonly file: RegExp;
  readonly says: readonly (string | RegExp)[];
}

/** What every task of the handbook leaves behind, in their order; null where it ends as it began. */
export const OUTCOMES: readonly (Outcome | null)[] = [
  { file: /^content\/initiatives\/joint-villages\.mdx$/u, says: ['，为的是资源共享、优势互补、串联发展。'] },
  {
    file: /^content\/initiatives\/village-economy\.mdx$/u,
    says: ['也没有写明是不是一年的数。全区的联村党组织有<Fact id="joint-orgs" />，名单没有公开。\n'],
  },
  {
    file: /^content\/facts\/public-city\.yaml$/u,
    says: [
      'id: practice-low-income',
      'label: 练习：收入低的村以多少为界',
      'scope: 三明市',
      'unit: 万元',
      /asOf: ['"]?2021-10['"]?\n\s+value: 10\n(?:\s+qualifier: exact\n)?\s+source: fjdaily-2021-10-17\n\s+quote: ['"]?年经营性收入低于10万元的村92个['"]?\n\s+span: ['"]?10万元/u,
    ],
  },
  {
    file: /^content\/facts\/public-district\.yaml$/u,
    // The earlier reading stays, and the new one follows it.
    says: [/value: 40\.9\n[\s\S]*?asOf: ['"]?2025-12-31['"]?\n\s+value: 41\n/u, '练习：2025年年末，常住人口41万人'],
  },
  {
    file: /^content\/glossary\/[a-z-]+\.yaml$/u,
    says: [/^name: 党费$/mu, /^group: members$/mu, 'meaning: 党员按规定向党组织交纳的费用。'],
  },
  {
    file: /^content\/corrections\/[a-z0-9-]+\.yaml$/u,
    says: ['fact: district-area', /old: ['"]?1154平方公里/u, /new: ['"]?1155平方公里/u],
  },
  {
    file: /^content\/facts\/public-district\.yaml$/u,
    says: [/value: 29\.98\n[\s\S]*?value: 30\n/u, /value: 40\.9\n[\s\S]*?value: 41\n/u, '练习：2025年年末，户籍人口30万人'],
  },
  { file: /^drafts\/practice\.mdx$/u, says: ['12个 → joint-orgs（联村党组织）', '<Fact id="joint-orgs" />'] },
  // Spoilt and mended: as it was.
  null,
  {
    file: /^content\/reviews\/initiatives-joint-villages\.yaml$/u,
    says: [/step: 初审\n(?:\s+verdict: 通过\n)?\s+name: 练习甲/u, '已核对原文', /sha256: [0-9a-f]{64}/u],
  },
];

/** The texts of a project by their paths below it; what it shares with others is no part of it. */
export function textsOf(root: string): ReadonlyMap<string, string> {
  return new Map(
    ['content', 'drafts']
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.webp'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

const holds = (text: string, words: string | RegExp): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text));

/** What of an outcome is missing; empty when the task did what it should. */
export function missing(
  outcome: Outcome | null,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  if (outcome === null) return changed.map(([path]) => `${path} 不是原来的样子`);
  const { file, says } = outcome;
  const text = changed.find(([path]) => file.test(path))?.[1];
  if (text === undefined) return [`没有改到 ${file.source}，改的是 ${changed.map(([path]) => path).join('、') || '什么也没有'}`];
  return says.filter((words) => !holds(text, words)).map((words) => `${file.source} 里没有 ${words.toString()}：\n${text}`);
}
