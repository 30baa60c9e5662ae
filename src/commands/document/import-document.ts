import { basename } from 'node:path';
import { readContent } from '../../reading/content.ts';
import { printProblem, type Problem } from '../../reading/problem.ts';
import { suggest } from '../../words/nearest.ts';
import { zhDocument as zh } from '../../words/zh/document.ts';
import { zhTemplate } from '../../words/zh/template.ts';
import { namedIn } from '../import/names.ts';
import { NotReadable } from '../import/office-file.ts';
import { bytesOf } from '../import/run-import.ts';
import { refusalOf } from '../refusal.ts';
import { draftText, notes, writeDraft } from './draft.ts';
import { knownNumbers } from './known-numbers.ts';
import { readDocument, type Converted } from './read-document.ts';

/** Where drafts are written: beside the content, so that nothing of them is ever published. */
const DRAFTS = 'drafts';

/** What the import of a document needs of the world. */
export interface Desk {
  readonly root: string;
  readonly drafts?: string;
  readonly say: (line: string) => void;
}

/** Makes a draft of a document. @param wanted the mechanism that it is for, by name or id. @returns whether it was written. */
export async function importDocument(path: string, wanted: string | undefined, { root, drafts = DRAFTS, say }: Desk): Promise<boolean> {
  const file = basename(path);
  const { content } = readContent(root);
  const { initiatives } = namedIn(content);
  const initiative = [...initiatives].find(([id, name]) => id === wanted || name === wanted)?.[0];
  if (wanted !== undefined && initiative === undefined) {
    say(
      zhTemplate.unknown(
        wanted,
        suggest(wanted, [...initiatives.keys(), ...initiatives.values()], `写${[...initiatives.values()].join('、')}`),
      ),
    );
    return false;
  }
  const convert = async (): Promise<Converted | readonly Problem[]> => {
    const bytes = bytesOf(path);
    if ('says' in bytes) return [bytes];
    try {
      const found = await readDocument(bytes, knownNumbers(content, initiative));
      return 'markdown' in found ? found : found.map((complaint) => ({ file, line: 0, ...complaint }));
    } catch (error) {
      if (error instanceof NotReadable) return [{ file, line: 0, ...error.complaint }];
      throw error;
    }
  };
  const converted = await convert();
  if (!('markdown' in converted)) {
    for (const problem of converted) say(printProblem(problem));
    say(zh.refused(converted.length));
    return false;
  }
  try {
    const draft = writeDraft(drafts, file, draftText(file, converted));
    for (const [title, lines] of notes(converted)) say(`${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
    say(`${zh.written(draft)}\n${zh.next(draft)}`);
    return true;
  } catch (error) {
    say(zh.notWritten(refusalOf(error)));
    return false;
  }
}
