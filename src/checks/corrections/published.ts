import { compareRecords, type Change } from '../../reading/compare.ts';
import type { Content } from '../../reading/content.ts';
import { concerns, releasedIn } from '../../reading/corrections.ts';
import type { Entry } from '../../reading/entry.ts';
import { itemsById } from '../../reading/ledger.ts';
import type { Problem } from '../../reading/problem.ts';
import { recordOf } from '../../reading/record.ts';
import { releasesOf } from '../../reading/release.ts';
import type { CorrectionKind } from '../../schema/correction.ts';
import type { Release } from '../../schema/release.ts';
import { declaredElsewhere } from '../known-ids.ts';

const FIELDS: Readonly<Record<CorrectionKind, string>> = { value: 'value', date: 'asOf', evidence: 'quote', withdrawn: 'asOf' };

/** A value in YAML, which would take some of them for something else. */
const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function needsEntry(change: Change): change is Change & { readonly kind: CorrectionKind } {
  return change.kind in FIELDS;
}

function says({ kind, id, asOf, old, now }: Change & { readonly kind: CorrectionKind }, { number, date }: Release): string {
  const since = `第 ${number} 版（${date}）`;
  const reading = asOf === null ? '的' : `${asOf}的`;
  switch (kind) {
    case 'value':
      return `“${id}”在${since}印的是“${old ?? ''}”，现在是“${now ?? ''}”，没有更正`;
    case 'date':
      return `“${id}”的时间在${since}是“${old ?? ''}”，现在是“${now ?? ''}”，没有更正`;
    case 'evidence':
      return `“${id}”的出处在${since}是“${old ?? ''}”，现在是“${now ?? ''}”，没有更正`;
    case 'withdrawn':
      return `“${id}”${reading}“${old ?? ''}”在${since}发布过，现在没有了，没有更正`;
  }
}

function fix({ kind, id, asOf, old, now }: Change & { readonly kind: CorrectionKind }, several: boolean): string {
  const fields = [
    `fact: ${id}`,
    ...(kind === 'value' ? [] : [`change: ${kind}`]),
    ...(several && asOf !== null && kind !== 'date' ? [`asOf: ${yaml(asOf)}`] : []),
    `old: ${yaml(old ?? '')}`,
    ...(now === null ? [] : [`new: ${yaml(now)}`]),
  ];
  const otherwise =
    kind !== 'withdrawn' ? '改回去；真要改' : asOf === null ? '放回来；真要撤下' : '新的数字另加一条 observations，旧的留着；真要撤下';
  return `${otherwise}，就在 content/corrections/ 里加一个文件，写 ${fields.join('，')}，再写 date 和 why`;
}

/** Claim: what the last release printed is still printed, or a correction says why not. Readings of a new date are updates, and need none. */
export function published(content: Content): readonly Problem[] {
  const release: Entry<Release> | undefined = releasesOf(content).at(-1);
  if (!release) return [];
  const items = itemsById(content);
  const unread = new Set(declaredElsewhere(content, '数据点'));
  const released = releasedIn(content);
  const pending = content.corrections.filter(({ id }) => !released.has(id));
  // An entry that cannot be read may be the very one that is missing.
  if (content.unread.some(({ folder }) => folder === 'corrections')) return [];
  const now = recordOf(content);
  const computed = new Set(now.map(({ id }) => id));
  const changes = compareRecords(release.data.facts, now);
  const corrected = (change: Change): boolean => pending.some((entry) => concerns(entry, change));
  // A sentence that proves several numbers is corrected once, with the number that was wrong.
  const quotes = new Set(changes.filter(corrected).flatMap(({ quoted }) => (quoted ? [quoted.join('\n')] : [])));
  return changes.flatMap((change): readonly Problem[] => {
    const item = items.get(change.id);
    if (unread.has(change.id) || (item && !computed.has(change.id))) return [];
    const index = release.data.facts.findIndex(({ id }) => id === change.id);
    const field = needsEntry(change) ? FIELDS[change.kind] : 'asOf';
    const place = item
      ? {
          file: item.file,
          line: change.at === null ? item.line() : item.line('observations', change.at, field),
        }
      : { file: release.file, line: release.line('facts', index) };
    if (change.kind === 'undated')
      return [
        {
          ...place,
          says: `“${change.id}”多出一条观测，时间和发布过的一样（${change.asOf ?? ''}）`,
          fix: '写上新的时间；如果是改旧的数，就改旧的那一条，再写更正',
        },
      ];
    if (!needsEntry(change) || corrected(change)) return [];
    if (change.kind === 'evidence' && quotes.has((change.quoted ?? []).join('\n'))) return [];
    const recorded = release.data.facts[index];
    const several = recorded?.kind === 'fact' && recorded.readings.length > 1;
    return [{ ...place, says: says(change, release.data), fix: fix(change, several) }];
  });
}
