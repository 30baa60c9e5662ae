import { escapeXml } from '../charts/svg.ts';
import type { ChartPair, PageChange, SignOff } from '../catalogue/sign-off.ts';
import type { Use } from '../catalogue/uses/use.ts';
import { formatWhen } from '../words/dates.ts';
import { zhReleases } from '../words/zh/releases.ts';
import { zhReport as zh } from '../words/zh/report.ts';

const STYLE = `
body { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.75 var(--sans); }
h1, h2, td.number { font-family: var(--serif); }
h1 { font-size: 1.8rem; line-height: 1.4; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.3rem; }
h3 { margin: 0; font-size: 1rem; }
table { width: 100%; border-collapse: collapse; }
th { font-weight: 500; }
th, td { padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-top: 0; border-bottom: 2px solid var(--ink); }
td.number { min-width: 5.5rem; font-weight: 700; }
td del { color: var(--muted); text-decoration-color: var(--red); }
code, .quiet { color: var(--muted); font-size: 0.85rem; }
code { display: block; }
.kind { color: var(--red); white-space: nowrap; }
figure { margin: 0; }
.pair { padding-block: 1rem; border-top: 1px solid var(--line); }
.pair div { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.5rem; }
.pair img { width: 100%; max-width: 40rem; height: auto; }
td:last-child { min-width: 6rem; }
details { border-top: 1px solid var(--line); }
summary { padding-block: 0.5rem; }
@media (max-width: 40rem) {
  thead { display: none; }
  tr { display: block; padding-block: 0.5rem; border-top: 1px solid var(--line); }
  th, td { display: block; padding: 0.125rem 0; border: 0; }
}
@media print { .pair, tr { break-inside: avoid; } }
`;

const text = escapeXml;
const section = (title: string, inside: string): string =>
  `<section><h2>${text(title)}</h2>${inside === '' ? `<p>${zh.none}</p>` : inside}</section>`;

/** As many places are named in a line; more are counted. */
const NAMED = 6;
/** As many pages of one kind are listed; more are folded. */
const OPEN = 12;

function pagesNamed(uses: readonly Use[]): string {
  const places = uses.filter(({ kind }) => kind === 'place');
  const rest = uses.filter(({ kind }) => places.length <= NAMED || kind !== 'place').map(({ name }) => name);
  return [...rest, ...(places.length > NAMED ? [zh.places(places.length)] : [])].map(text).join('、');
}

function numbers({ numbers: rows }: SignOff): string {
  if (rows.length === 0) return '';
  const cells = rows.map(({ change: { kind, id, label, asOf, old, now }, pages, correction }) => {
    const why = correction ? `<br><span class="quiet">${zh.because}：${text(correction.why)}</span>` : '';
    return [
      `<tr><td class="kind">${zhReleases.changes[kind]}</td>`,
      `<th scope="row">${text(label)}${asOf === null ? '' : `（${text(formatWhen(asOf))}）`}<code>${text(id)}</code>${why}</th>`,
      `<td class="number">${old === null ? '' : kind === 'updated' || kind === 'followed' ? text(old) : `<del>${text(old)}</del>`}</td>`,
      `<td class="number">${now === null ? '' : text(now)}</td>`,
      `<td>${pagesNamed(pages)}</td></tr>`,
    ].join('');
  });
  const head = zh.columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${cells.join('')}</tbody></table>`;
}

function pageTable(rows: readonly PageChange[]): string {
  const items = rows.map(
    ({ kind, name, path }) => `<tr><td class="kind">${zh.pageKinds[kind]}</td><th scope="row">${text(name)}<code>${path}</code></th></tr>`,
  );
  return items.length === 0 ? '' : `<table><tbody>${items.join('')}</tbody></table>`;
}

/** The folder of a page, where pages of its kind may be many. */
function folderOf(path: string): keyof typeof zh.folders | null {
  const [, folder = '', id = ''] = path.split('/');
  return id !== '' && folder in zh.folders ? (folder as keyof typeof zh.folders) : null;
}

/** All pages in a table, except where one thing happens to many of one kind: those are folded below it. */
function pages({ pages: rows, pagesCompared }: SignOff): string {
  const groups = [...Map.groupBy(rows, ({ kind, path }) => `${kind} ${folderOf(path) ?? ''}`).values()];
  const folded = (group: readonly PageChange[]): boolean => group.length > OPEN && folderOf(group[0]?.path ?? '') !== null;
  const listed = pageTable(groups.filter((group) => !folded(group)).flat());
  const many = groups.filter(folded).map((group) => {
    const [{ kind, path } = { kind: 'changed' as const, path: '' }] = group;
    const folder = folderOf(path);
    const title = zh.many(zh.pageKinds[kind], folder === null ? '' : zh.folders[folder], group.length);
    return `<details><summary>${title}</summary>${pageTable(group)}</details>`;
  });
  return `${pagesCompared ? '' : `<p class="quiet">${zh.notCompared}</p>`}${listed}${many.join('')}`;
}

/** A picture as part of the page: the report is one file. */
const picture = (svg: string, name: string): string =>
  `<figure><figcaption class="quiet">${name}</figcaption><img alt="${name}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"></figure>`;

function chart({ id, kind, title, before, after }: ChartPair): string {
  const same = before !== null && before === after;
  const pictures = [before === null || same ? '' : picture(before, zh.before), after === null ? '' : picture(after, zh.after)];
  const head = `<h3><span class="kind">${zh.chartKinds[kind]}</span> ${text(title)}<code>${text(id)}</code></h3>`;
  return `<div class="pair">${head}${same ? `<p class="quiet">${zh.sameBefore}</p>` : ''}<div>${pictures.join('')}</div></div>`;
}

/** The report as one HTML file that asks nobody for anything. @param tokens the style sheet of the tokens. */
export function reportPage(site: string, found: SignOff, tokens: string): string {
  const { since, charts } = found;
  const nothing = found.pagesCompared && [found.numbers, found.pages, charts].every(({ length }) => length === 0);
  return `${[
    '<!doctype html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark"><title>${text(zh.title(site))}</title><style>${tokens}${STYLE}</style></head><body>`,
    `<h1>${text(zh.title(site))}</h1>`,
    `<p>${since ? zh.since(since.number, formatWhen(since.date)) : zh.fromNothing}${nothing ? zh.nothing : zh.sign}</p>`,
    section(zh.numbers, numbers(found)),
    section(zh.pages, pages(found)),
    section(zh.charts, charts.map(chart).join('')),
    '</body></html>',
  ].join('\n')}\n`;
}
