import { Press } from '../../schema/press.ts';
import { factsIn } from '../../words/template.ts';
import { zhPress } from '../../words/zh/press.ts';
import type { Atlas } from '../atlas.ts';
import { factsNamed } from '../named-facts.ts';
import { sheetRows } from '../press/fact-sheet.ts';
import type { PageFacts } from './use.ts';

/** The press room prints its stories, its fact sheet the first key figure of each mechanism. */
export function pressFacts(atlas: Atlas): readonly PageFacts[] {
  const { press } = atlas.content;
  const asked = (press?.data.angles ?? []).flatMap(({ initiative }) =>
    atlas.initiatives
      .filter(({ id }) => id === initiative)
      .flatMap(({ data }) => data.unknown.flatMap(({ what, supply }) => factsIn(what + supply))),
  );
  const cautions = (press?.data.angles ?? []).flatMap(({ facts }) =>
    facts.flatMap((id) => factsIn(atlas.facts.get(id)?.derived?.caution ?? '')),
  );
  const named = press ? [...factsNamed(Press, press.data), ...asked, ...cautions].filter((id) => atlas.facts.has(id)) : [];
  const { register, mechanisms } = sheetRows(atlas);
  const told = press ? press.data.angles.flatMap(({ finding, not: [first = ''] }) => factsIn(finding + first)) : [];
  const about = press ? press.data.about.flatMap(factsIn) : [];
  const sheet = [...about, ...told, ...[...register, ...mechanisms].map(({ fact }) => fact.id)].filter((id) => atlas.facts.has(id));
  return [
    { use: { kind: 'page', path: '/press/', name: zhPress.name }, facts: new Set(named) },
    { use: { kind: 'page', path: '/press/facts/', name: zhPress.sheet.name }, facts: new Set(sheet) },
  ];
}
