import { releasesOf } from '../reading/release.ts';
import type { Content } from '../reading/content.ts';
import type { FactFile } from '../schema/fact.ts';
import type { RecordedFact, Release } from '../schema/release.ts';
import { openAtlas, type Atlas } from './atlas.ts';

type Recorded = ReadonlyMap<string, RecordedFact>;

function factsOf(facts: FactFile['facts'], before: Recorded): FactFile['facts'] {
  return facts.map((fact) => {
    const recorded = before.get(fact.id);
    if (recorded?.kind !== 'fact') return fact;
    const observations = recorded.readings.map(({ asOf, value, qualifier, source, quote, span }) => ({
      asOf,
      value,
      qualifier,
      source,
      quote,
      span,
    }));
    return { ...fact, unit: recorded.unit, observations };
  });
}

function derivedOf(derived: FactFile['derived'], before: Recorded): FactFile['derived'] {
  return derived.map((fact) => {
    const recorded = before.get(fact.id);
    return recorded?.kind === 'derived' ? { ...fact, unit: recorded.unit, formula: recorded.formula, digits: recorded.digits } : fact;
  });
}

/**
 * The site as it is, with the numbers of a release in it: what its charts would look like before a change of numbers.
 * @throws when the old numbers cannot be computed with, as where a formula of then names a fact that is gone.
 */
export function withNumbersOf(atlas: Atlas, release: Release): Atlas {
  const before: Recorded = new Map(release.facts.map((fact) => [fact.id, fact]));
  const facts: Content['facts'] = atlas.content.facts.map((entry) => ({
    ...entry,
    data: { ...entry.data, facts: factsOf(entry.data.facts, before), derived: derivedOf(entry.data.derived, before) },
  }));
  return openAtlas({ ...atlas.content, facts, releases: releasesOf(atlas.content).filter(({ data }) => data.number <= release.number) });
}
