import type { Content } from '../reading/content.ts';
import type { Entry } from '../reading/entry.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import type { Path } from '../reading/yaml.ts';
import { bareQuantities, compileNames } from '../words/bare.ts';
import { normalise } from '../words/clauses.ts';
import { namesOf } from './known-names.ts';

/** A name or label that readers see, and the words of a source that may prove a number in it. */
interface Labelled {
  readonly entry: Pick<Entry<unknown>, 'file' | 'line'>;
  readonly path: Path;
  readonly name: string;
  readonly proof: readonly string[];
}

function labelled(content: Content): readonly Labelled[] {
  return [
    ...ledgerOf(content).flatMap((entry): readonly Labelled[] => {
      const proof = entry.kind === 'fact' ? entry.data.observations.map(({ quote }) => quote) : [];
      return (['label', 'scope'] as const).map((field) => ({ entry, path: [field], name: entry.data[field], proof }));
    }),
    ...content.initiatives.flatMap((entry): readonly Labelled[] => [
      { entry, path: ['name'], name: entry.data.name, proof: [] },
      ...entry.data.lists.flatMap(({ title, items }, list): readonly Labelled[] => [
        { entry, path: ['lists', list, 'title'], name: title, proof: items.map(({ text, clause }) => clause ?? text) },
        ...items.map(({ text, clause }, item): Labelled => ({
          entry,
          path: ['lists', list, 'items', item, 'text'],
          name: text,
          proof: [clause ?? text],
        })),
      ]),
    ]),
    ...content.stops.map((entry): Labelled => ({
      entry,
      path: ['name'],
      name: entry.data.name,
      proof: entry.data.sources.flatMap(({ clause }) => clause ?? []),
    })),
    ...content.routes.map((entry): Labelled => ({ entry, path: ['name'], name: entry.data.name, proof: [] })),
    ...content.alliances.flatMap((entry): readonly Labelled[] => {
      const proof = entry.data.evidence.map(({ quote }) => quote);
      return (['name', 'area'] as const).map((field) => ({ entry, path: [field], name: entry.data[field], proof }));
    }),
  ];
}

/** Claim: a number inside a name, a label or an entry of a list also stands in the words quoted for it, or is part of a known name. */
export function numbersInNames(content: Content): readonly Problem[] {
  const names = compileNames(namesOf(content));
  return labelled(content).flatMap(({ entry, path, name, proof }) =>
    bareQuantities(name, names)
      .filter(({ text }) => !proof.some((quote) => normalise(quote).includes(text)))
      .map(({ text }): Problem => ({
        file: entry.file,
        line: entry.line(...path),
        says: `“${name}”里的数字“${text}”没有出处`,
        fix: '名称里不写数字，或照引文里的写法；固定说法加进 content/names.yaml',
      })),
  );
}
