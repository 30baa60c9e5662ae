import { factPath } from '../../domain/fact-path.ts';
import { passagesOf, type Passage } from '../../checks/charts/proven.ts';
import { quotedClauses } from '../../checks/quotation-budget.ts';
import { unnamedKey } from '../../charts/network/data.ts';
import type { TellingRow } from '../../charts/telling.ts';
import type { Evidence } from '../../domain/fact.ts';
import type { Alliance } from '../../schema/alliance.ts';
import type { Chart, ChartOf } from '../../schema/chart.ts';
import { clauseKey } from '../../words/fingerprint.ts';
import { locatePassage } from '../../words/locate.ts';
import { zh } from '../../words/zh.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { sourceName } from '../sources.ts';

/** What proves one row of a chart. */
export interface RowEvidence {
  /** The clause, where this site quotes it; of the others only the place is given, so that no more than a part of the text is copied. */
  readonly quote: string | null;
  /** The number in the clause, character for character. */
  readonly span: string | null;
  /** Where the clause stands; or how the number was computed or counted, or who keeps the list. */
  readonly where: string;
  /** The page to check it on, from the root of the site. */
  readonly page: string;
}

const WITHOUT_WORDS = { quote: null, span: null };

function at(source: string, { part, paragraph, clause }: NonNullable<Evidence['at']>): Pick<RowEvidence, 'where' | 'page'> {
  return { where: zh.position(zh.part[part], paragraph, clause), page: `/sources/${source}/#p-${part}-${paragraph}` };
}

function inSource({ sources }: Atlas, id: string): Pick<RowEvidence, 'where' | 'page'> {
  const source = sources.get(id);
  const say = source?.kind === 'register' ? zh.charts.namesFrom : zh.charts.reportedBy;
  return { where: source ? say(source.outlet, sourceName(source)) : id, page: `/sources/${id}/` };
}

function ofFact(atlas: Atlas, id: string): RowEvidence {
  const { now, derived } = factOf(atlas, id);
  if (derived) return { ...WITHOUT_WORDS, where: zh.charts.computed(derived.inWords, now.text), page: factPath(id) };
  if (!now.evidence) return { ...WITHOUT_WORDS, where: zh.claim.register, page: '/places/' };
  const { quote, span, source, at: place } = now.evidence;
  return { quote, span, ...(place ? at(source, place) : inSource(atlas, source)) };
}

/** A passage is quoted only where facts quote all of it already. */
function ofPassage(atlas: Atlas, { clause, paragraph, source = atlas.site.mainSource }: Omit<Passage, 'key' | 'path'>): RowEvidence {
  const print = atlas.fingerprints.get(source);
  const found = print ? locatePassage({ clause, paragraph }, print) : [];
  const [first] = found;
  if (!first) return { ...WITHOUT_WORDS, ...inSource(atlas, source) };
  const quoted = quotedClauses(atlas.content, source);
  const quote = found.every((one) => quoted.has(clauseKey(one))) ? clause : null;
  return { quote, span: null, ...at(source, { ...first, clauses: found.length }) };
}

/** The quotation that names a member; the first where none does. */
function ofAlliance(atlas: Atlas, { evidence }: Alliance, member = ''): RowEvidence {
  const { quote, source } = evidence.find((one) => one.quote.includes(member)) ??
    evidence[0] ?? { quote: '', source: atlas.site.mainSource };
  return { ...ofPassage(atlas, { clause: quote, source }), quote };
}

type Rows = readonly (readonly [key: string, evidence: RowEvidence])[];

function ofAllied(atlas: Atlas, id: string): Rows {
  const alliance = atlas.alliances.get(id);
  if (!alliance) return [];
  return [
    [id, ofAlliance(atlas, alliance)],
    ...alliance.members.map(({ name }, index) => [`${id}-${index + 1}`, ofAlliance(atlas, alliance, name)] as const),
    [unnamedKey({ key: id }), alliance.size === undefined ? ofAlliance(atlas, alliance) : ofFact(atlas, alliance.size)],
  ];
}

function ofList(atlas: Atlas, { list: id }: ChartOf<'parts'>): Rows {
  const list = atlas.initiatives.flatMap(({ data }) => data.lists).find((one) => one.id === id);
  return (list?.items ?? []).map(({ text, clause = text, paragraph }, index) => [
    `${id}-${index + 1}`,
    ofPassage(atlas, { clause, paragraph, source: list?.source }),
  ]);
}

/** Rows that are neither facts nor places, by form. */
function ownRows(atlas: Atlas, chart: Chart, rows: readonly TellingRow[]): Rows {
  const passages = passagesOf(chart).map((passage) => [passage.key, ofPassage(atlas, passage)] as const);
  switch (chart.form) {
    case 'parts':
      return ofList(atlas, chart);
    case 'calendar':
      return rows.map(({ key }) => [key, ofFact(atlas, chart.facts[0] ?? '')]);
    case 'timeline': {
      const reports = chart.events.flatMap(({ reported }) => reported ?? []);
      return reports.map((id) => [id, { ...WITHOUT_WORDS, ...inSource(atlas, id) }]);
    }
    case 'network': {
      const unnamed: Rows = chart.total === undefined ? [] : [[unnamedKey({ key: 'centre' }), ofFact(atlas, chart.total)]];
      return [...passages, ...unnamed, ...(chart.alliances ?? []).flatMap((id) => ofAllied(atlas, id))];
    }
    default:
      return passages;
  }
}

/** What proves each row of a chart's table, by the row's key. @throws for a row that nothing proves. */
export function rowEvidence(atlas: Atlas, chart: Chart, rows: readonly TellingRow[]): ReadonlyMap<string, RowEvidence> {
  const own = new Map(ownRows(atlas, chart, rows));
  const register = new Map(
    atlas.content.townships.flatMap(({ data: { code, source, places } }) =>
      [code, ...places.map((place) => place.code)].map((each) => [each, source] as const),
    ),
  );
  return new Map(
    rows.map(({ key }) => {
      const source = register.get(key);
      return [key, own.get(key) ?? (source === undefined ? ofFact(atlas, key) : { ...WITHOUT_WORDS, ...inSource(atlas, source) })];
    }),
  );
}
