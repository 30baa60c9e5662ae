import { namesIn } from '../../checks/names-of-ids.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownIds } from '../../checks/known-ids.ts';
import { Id, reference } from '../../schema/common.ts';
import { Fact, FactFile } from '../../schema/fact.ts';
import { formOf, saidOf } from '../../schema/form.ts';
import { Place } from '../../schema/place.ts';
import { UNDATED } from '../../words/dates.ts';
import { zhNew as zh } from '../../words/zh/new.ts';
import { judge, offered } from './answer.ts';
import type { Desk } from './desk.ts';
import type { Draft, Tree } from './draft.ts';
import { askUntil, fill, type Filled } from './fill.ts';
import { insertItem } from './insert.ts';
import { fieldsOf } from './kinds.ts';
import { explainedLines } from './print.ts';

/** A file with one more item in one of its lists; a new file when there is none. */
function added({ root }: Tree, file: string, key: string, item: Filled, fresh: () => readonly string[]): Draft {
  const path = join(root, file);
  if (!existsSync(path)) return { file, text: `${fresh().join('\n')}\n`, replaces: false };
  return { file, text: insertItem(readFileSync(path, 'utf8'), key, item), replaces: true };
}

/** Asks which file of the ledger a new fact belongs in: the one of its mechanism, or one for public data. */
async function askFactFile(desk: Desk, tree: Tree): Promise<readonly [file: string, initiative: string | null]> {
  const names = namesIn(tree.content);
  const mechanism = formOf(reference('机制'));
  const initiative = await askUntil(desk, [`\n${zh.factOf}`, ...offered(mechanism, names)].join('\n'), (answer) =>
    answer === '' ? { value: null } : judge('机制', mechanism, reference('机制'), answer, names),
  );
  if (typeof initiative === 'string') return [`facts/${initiative}.yaml`, initiative];
  const name = await askUntil(desk, `\n${zh.factFile}`, (answer) =>
    answer.startsWith('public-')
      ? judge(saidOf(Id, 'title'), formOf(Id), Id, answer, names)
      : { wrong: answer === '' ? zh.blank : zh.mend(`“${answer}”不行`, zh.factFileName) },
  );
  return [`facts/${String(name)}.yaml`, null];
}

/** Asks for a fact, which goes at the end of its mechanism's file. */
export async function draftFact(desk: Desk, tree: Tree): Promise<Draft> {
  const [file, initiative] = await askFactFile(desk, tree);
  const ids = knownIds(tree.content).数据点;
  const { district, mainSource } = tree.content.site?.data ?? {};
  const fact = await fill(desk, fieldsOf(Fact), {
    names: namesIn(tree.content),
    also: ['note', 'observations.qualifier'],
    suggested: {
      'observations.asOf': UNDATED,
      ...(district === undefined ? {} : { scope: district.replace(/^.*市(?=.+区$)/, '') }),
      ...(mainSource === undefined ? {} : { 'observations.source': mainSource }),
    },
    refuse: (path, value) => (path === 'id' && ids.has(String(value)) ? zh.taken(String(value)) : null),
  });
  return added(tree, file, 'facts', fact, () =>
    explainedLines(fieldsOf(FactFile), { ...(initiative === null ? {} : { initiative }), facts: [fact] }),
  );
}

/** Asks for a community or village, which goes at the end of its township's file. */
export async function draftPlace(desk: Desk, tree: Tree): Promise<Draft> {
  const names = namesIn(tree.content);
  const townships = formOf(reference('乡镇街道'));
  const township = String(
    await askUntil(desk, [`\n${zh.townshipOf}`, ...offered(townships, names)].join('\n'), (answer) =>
      judge('乡镇街道', townships, reference('乡镇街道'), answer, names),
    ),
  );
  const codes = knownIds(tree.content).地点;
  const place = await fill(desk, fieldsOf(Place), {
    names,
    also: ['note'],
    refuse: (path, value) => {
      if (path !== 'code') return null;
      if (!String(value).startsWith(township)) return zh.mend(`“${String(value)}”不行`, zh.codeOf(township));
      return codes.has(String(value)) ? zh.taken(String(value)) : null;
    },
  });
  const file = tree.content.townships.find(({ data }) => data.code === township)?.id ?? township;
  return added(tree, `places/${file}.yaml`, 'places', place, () => []);
}
