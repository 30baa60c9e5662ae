import type { Content } from '../reading/content.ts';
import type { Path } from '../reading/yaml.ts';
import type { Problem } from '../reading/problem.ts';
import type { Report } from '../schema/place.ts';
import { countHan } from '../words/clauses.ts';
import { locate } from '../words/locate.ts';
import { LONGEST_QUOTE } from './evidence.ts';

/** A report and the line of one of its fields. */
export interface ReportEntry {
  readonly report: Report;
  readonly file: string;
  readonly line: (field: keyof Report) => number;
}

/** Every report on a township or a place of it. */
export function reportsOf({ townships }: Pick<Content, 'townships'>): readonly ReportEntry[] {
  return townships.flatMap(({ file, line, data }) => {
    const entries = (reports: readonly Report[] | undefined, ...above: Path): readonly ReportEntry[] =>
      (reports ?? []).map((report, index) => ({ report, file, line: (field) => line(...above, 'reports', index, field) }));
    return [...entries(data.reports), ...data.places.flatMap((place, index) => entries(place.reports, 'places', index))];
  });
}

/** Claim: what is quoted of a place is short, and stands in its source where that can be looked up. */
export function reports(content: Content): readonly Problem[] {
  const prints = new Map(content.fingerprints.map(({ data }) => [data.source, data]));
  return reportsOf(content).flatMap(({ report: { quote, source }, file, line }): readonly Problem[] => {
    const han = countHan(quote);
    const print = prints.get(source);
    return [
      ...(han > LONGEST_QUOTE
        ? [{ file, line: line('quote'), says: `引文有 ${han} 个汉字`, fix: `只引能证明这句话的分句，不超过 ${LONGEST_QUOTE} 个汉字` }]
        : []),
      ...(print && locate(quote, print).length === 0
        ? [{ file, line: line('quote'), says: `引文“${quote}”不在来源 ${source} 里`, fix: '照抄原文里从标点到标点的完整分句' }]
        : []),
    ];
  });
}
