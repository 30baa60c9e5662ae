import type { AllianceColumns, MemberColumns } from '../../schema/tables/alliances.ts';
import { listed } from '../alliances.ts';
import type { Atlas } from '../atlas.ts';
import { plain } from '../texts.ts';

const orNull = (atlas: Atlas, text: string | undefined): string | null => (text === undefined ? null : plain(atlas, text));

/** Every alliance, in the order of its files. */
export function allianceColumns(atlas: Atlas): readonly AllianceColumns[] {
  return [...atlas.alliances].map(([id, alliance]): AllianceColumns => {
    const { name, named, kind, area, ours, initiative, membership, size, organisations, townships, evidence, note } = alliance;
    return {
      id,
      name,
      named,
      kind,
      area,
      ours,
      initiative,
      membership,
      listed: listed(alliance).length,
      size: size ?? null,
      organisations: organisations ?? null,
      townships: townships ?? null,
      sources: evidence.map(({ source }) => source),
      quotes: evidence.map(({ quote }) => quote),
      note: orNull(atlas, note),
    };
  });
}

/** Every published member of every alliance, as the lists have them. */
export function memberColumns(atlas: Atlas): readonly MemberColumns[] {
  return [...atlas.alliances].flatMap(([id, alliance]) =>
    listed(alliance).map(({ name, place, organisation, role, also }, index): MemberColumns => ({
      alliance: id,
      number: index + 1,
      name,
      place: place ?? null,
      organisation: organisation ?? null,
      role: orNull(atlas, role),
      also: orNull(atlas, also),
    })),
  );
}
