import type { PublishedFact, PublishedReading } from '../domain/fact.ts';
import { parseFormula } from '../domain/formula.ts';
import { decimalAbove, decimalBelow } from '../domain/rational.ts';
import { itemsById } from '../reading/ledger.ts';
import { formatFormula } from '../words/formula.ts';
import { versionOfData } from '../words/version.ts';
import { zhEvidence } from '../words/zh/evidence.ts';
import { plain } from './texts.ts';
import { sourceName } from './sources.ts';
import type { Atlas } from './atlas.ts';

const { fact: zh } = zhEvidence;

/** More places than any fact has. */
const PLACES = 3;

/** What the source says of the number, with 余 and 以上 told as intervals: 原文写的是“2100余场”，是个区间：至少2100场，不到2200场。 */
function limitOf({ site }: Pick<Atlas, 'site'>, unit: string, { evidence, bounds, qualifier }: PublishedReading): string {
  if (!evidence) return '';
  const [low, high] = [decimalBelow(bounds.low, PLACES) + unit, bounds.high === null ? '' : decimalAbove(bounds.high, PLACES) + unit];
  const limit = Object.entries(zh.limits).find(([name]) => name === qualifier)?.[1];
  return zh.says(evidence.source === site.mainSource ? zh.article : zh.page, evidence.span) + (limit?.(low, high) ?? '');
}

/** The finding of a fact's page in one sentence: what the source says, what a computed value means, or from what it is counted. */
export function findingOf(atlas: Atlas, fact: PublishedFact): string {
  if (fact.derived) return plain(atlas, fact.derived.meaning);
  if (fact.now.evidence) return limitOf(atlas, fact.unit, fact.now);
  const source = countedSource(atlas, fact.id);
  const data = source === undefined ? undefined : atlas.sources.get(source);
  return data ? zh.counted(sourceName(data)) : zh.countedHere;
}

/** The source that a counted number is counted from. */
export function countedSource({ content }: Pick<Atlas, 'content'>, id: string): string | undefined {
  const item = itemsById(content).get(id);
  return item?.kind === 'counted' ? item.data.source : undefined;
}

/** A formula as a text of the content, each term as `{id}`: 33个 ÷ 74个 once it is printed. */
export function formulaText(formula: string): string {
  return formatFormula(parseFormula(formula), (id) => `{${id}}`);
}

/** Facts that are computed from this one, in the order of the ledger. */
export function computedFrom({ facts }: Pick<Atlas, 'facts'>, id: string): readonly PublishedFact[] {
  return [...facts.values()].filter(({ derived }) => derived?.from.includes(id));
}

/** The version of a fact: of its number, unit, evidence, formula and notes, so that the same data have the same version. */
export function factVersion(atlas: Atlas, fact: PublishedFact): string {
  const { id, label, scope, unit, proof, corroborated, note, now, earlier, derived } = fact;
  const readings = [...earlier, now].map(({ asOf, asOfNote, text, evidence }) => ({ asOf, asOfNote, text, evidence }));
  const terms = derived?.from.map((operand) => [operand, atlas.facts.get(operand)?.now.text]);
  return versionOfData({ id, label, scope, unit, proof, corroborated, note, readings, derived, terms });
}
