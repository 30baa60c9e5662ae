import { checkContent } from '../../checks/all.ts';
import { readContent } from '../../reading/content.ts';
import { printProblem } from '../../reading/problem.ts';
import { zhNew as zh } from '../../words/zh/new.ts';
import { refusalOf } from '../refusal.ts';
import { Gone, type Desk } from './desk.ts';
import { writeTo, type Draft, type Tree } from './draft.ts';
import { askUntil } from './fill.ts';
import { draftFile, type Kind } from './kinds.ts';
import { draftFact, draftPlace } from './within.ts';

const KINDS = Object.keys(zh.kinds) as readonly Kind[];

/** The kind that a word means: its number in the list, its id, or its Chinese name, whole or as it is said: 地点, 点位. */
export function kindOf(word: string): Kind | null {
  const called = (name: string): readonly string[] => [name, name.replace(/（.*/, ''), name.replace(/^参访/, '')];
  return KINDS.find((kind, at) => [String(at + 1), kind, ...called(zh.kinds[kind])].includes(word)) ?? null;
}

async function askKind(desk: Desk, word: string | undefined): Promise<Kind> {
  const given = word === undefined ? null : kindOf(word);
  if (given !== null) return given;
  if (word !== undefined) desk.say(zh.mend(zh.noChoice(word), zh.howToChoose));
  const list = KINDS.map((kind, at) => `  ${at + 1}  ${zh.kinds[kind]}`);
  const kind = await askUntil(desk, [`${zh.what}（${zh.howToChoose}）`, ...list].join('\n'), (answer) => {
    const found = kindOf(answer);
    if (found !== null) return { value: found };
    return { wrong: answer === '' ? zh.blank : zh.mend(zh.noChoice(answer), zh.howToChoose) };
  });
  return kind as Kind;
}

function draft(desk: Desk, tree: Tree, kind: Kind): Promise<Draft> {
  if (kind === 'fact') return draftFact(desk, tree);
  return kind === 'place' ? draftPlace(desk, tree) : draftFile(desk, tree, kind);
}

/** All that is wrong with a content tree, as it is printed. */
function problemsOf(root: string): readonly string[] {
  const { content, problems } = readContent(root);
  return checkContent(content, problems).map(printProblem);
}

/**
 * Asks for something new, writes it, and says what is to be done next: also what the checks ask now that they did not ask before.
 * @param word what is to be made, where that is known already.
 * @returns false when nothing was written: nobody answered any more, or the disk refused.
 */
export async function makeNew(desk: Desk, root: string, word?: string): Promise<boolean> {
  const before = new Set(problemsOf(root));
  let made: Draft;
  let kind: Kind;
  try {
    kind = await askKind(desk, word);
    made = await draft(desk, { root, content: readContent(root).content }, kind);
    writeTo(root, made);
  } catch (error) {
    desk.say(`\n${error instanceof Gone ? zh.stopped : zh.notWritten(refusalOf(error))}`);
    return false;
  }
  const asked = problemsOf(root).filter((problem) => !before.has(problem));
  const next = [...zh.nexts[kind], zh.last].map((step, at) => `${at + 1}. ${step}`);
  desk.say([zh.written(`content/${made.file}`), zh.next, ...next, '', ...(asked.length > 0 ? [zh.asks, ...asked] : [zh.sound])].join('\n'));
  return true;
}
