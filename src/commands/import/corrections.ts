import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../domain/day.ts';
import { compareRecords, type Change } from '../../reading/compare.ts';
import type { Content } from '../../reading/content.ts';
import { concerns, releasedIn } from '../../reading/corrections.ts';
import type { Problem } from '../../reading/problem.ts';
import { recordOf } from '../../reading/record.ts';
import { releasesOf } from '../../reading/release.ts';
import type { FactChange } from './change.ts';
import { printFields } from './ledger-edit.ts';
import type { Replacement } from './replace-files.ts';

/** Entries that the changes of published numbers need, and what is missing for them. */
export interface Corrected {
  readonly files: readonly Replacement[];
  readonly problems: readonly Problem[];
  /** Facts whose missing entry is told of already. */
  readonly told: ReadonlySet<string>;
}

/** What the changes of these facts make of what the last release printed, as far as no entry says it yet. */
function uncorrected(content: Content, changed: ReadonlySet<string>): readonly Change[] {
  const release = releasesOf(content).at(-1);
  if (!release) return [];
  const released = releasedIn(content);
  const pending = content.corrections.filter(({ id }) => !released.has(id));
  const changes = compareRecords(release.data.facts, recordOf(content)).filter(
    (change) =>
      (change.kind === 'value' || change.kind === 'evidence') &&
      changed.has(change.id) &&
      !pending.some((entry) => concerns(entry, change)),
  );
  // A sentence that proves several numbers is corrected once, with the number that was wrong.
  const withNumber = new Set(changes.flatMap(({ kind, quoted }) => (kind === 'value' && quoted ? [quoted.join('\n')] : [])));
  return changes.filter(({ kind, quoted }) => kind === 'value' || !withNumber.has((quoted ?? []).join('\n')));
}

function nameFor(root: string, id: string, day: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const path = `corrections/${id}-${day}${number === 1 ? '' : `-${number}`}.yaml`;
    if (!taken.has(path) && !existsSync(join(root, path))) return path;
  }
}

/**
 * Writes the corrections that changes of published numbers need, with the reasons that the sheet gives.
 * @param content as it would be; @param day in China.
 */
export function correctionsFor(root: string, content: Content, changes: readonly FactChange[], day: string = today()): Corrected {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const files: Replacement[] = [];
  const problems: Problem[] = [];
  const told = new Set<string>();
  const taken = new Set<string>();
  for (const { id, kind, asOf, old, now } of uncorrected(content, new Set(byId.keys()))) {
    const change = byId.get(id);
    const row = change?.readings.find((reading) => reading.asOf === asOf)?.row;
    if (!change || !row) continue;
    const why = row.values.why ?? change.why;
    if (why === undefined) {
      told.add(id);
      problems.push({
        file: row.at('why'),
        line: 0,
        says: `“${id}”发布过的${kind === 'value' ? '数' : '出处'}是“${old ?? ''}”，现在是“${now ?? ''}”，要有更正`,
        fix: `${row.at('why') === row.at('id') ? '在最后加上“更正理由”一列，' : '在“更正理由”一列'}写为什么改，导入时一并写好更正；改错了就改回去；新一期的数换上新的时间`,
      });
      continue;
    }
    const item = content.facts.flatMap(({ data }) => data.facts).find((fact) => fact.id === id);
    const path = nameFor(root, id, day, taken);
    taken.add(path);
    const fields = {
      fact: id,
      ...(kind === 'value' ? {} : { change: kind }),
      ...((item?.observations.length ?? 1) > 1 && asOf !== null ? { asOf } : {}),
      old: old ?? '',
      new: now ?? '',
      date: day,
      why,
    };
    files.push({ path, old: null, now: printFields(fields) });
  }
  return { files, problems, told };
}
