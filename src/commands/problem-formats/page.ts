import { escapeXml as text } from '../../charts/svg.ts';
import { COPY_RULES } from '../../checks/copy/all.ts';
import type { Problem } from '../../reading/problem.ts';
import { zhCheck as zh } from '../../words/zh/check.ts';
import { PAGE_STYLE } from './page-style.ts';

/** What the page may have besides: addresses to go on to, and elements for its head. */
export interface PageLinks {
  readonly home?: string;
  /** The page that a file is read on. */
  readonly pageOf?: (file: string) => string | undefined;
  /** Where a line of a file can be opened. */
  readonly openAt?: (file: string, line: number) => string;
  readonly head?: string;
}

const link = (href: string, words: string): string => `<a href="${text(href)}">${text(words)}</a>`;

const RULES = new Map(COPY_RULES.map(({ id, words }) => [id, words]));

function item({ file, line, says, fix, fixable, rule }: Problem, { openAt }: PageLinks): string {
  const where = openAt ? link(openAt(file, line), zh.line(line)) : zh.line(line);
  const badge = fixable === true ? ` <span class="badge">${zh.byMachine}</span>` : '';
  const words = RULES.get(rule ?? '');
  const why = words === undefined ? '' : `<p class="rule"><span>${zh.rule}</span>${text(words)}</p>`;
  return `<li><p class="where">${where}${badge}</p><p class="says">${text(says)}</p><p class="fix"><span>${zh.mend}</span>${text(fix)}</p>${why}</li>`;
}

function section(file: string, problems: readonly Problem[], links: PageLinks): string {
  const page = links.pageOf?.(file);
  const more = page === undefined ? '' : ` <span class="more">${link(page, zh.page)}</span>`;
  return `<section><h2><code>${text(file)}</code>${more}</h2><ol>${problems.map((problem) => item(problem, links)).join('')}</ol></section>`;
}

/** All problems on one page of its own, by file: no scripts, nothing from anywhere else. `tokens` are the colours and faces of the site, as CSS. */
export function problemsPage(problems: readonly Problem[], tokens: string, links: PageLinks = {}): string {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  const fixable = problems.filter((problem) => problem.fixable === true).length;
  const title = zh.title(problems.length);
  const live = links.home === undefined ? '' : zh.live;
  const byMachine = fixable === 0 ? '' : `${zh.fixable(fixable)}<code class="command">${zh.command}</code>${live === '' ? '' : '。'}`;
  const lead = problems.length === 0 ? zh.noneMore : `${zh.count(files.size)}${byMachine}`;
  return [
    '<!doctype html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><link rel="icon" href="data:,">`,
    `<title>${text(title)}</title><style>${tokens}${PAGE_STYLE}</style>${links.head ?? ''}</head>`,
    `<body>${links.home === undefined ? '' : `<nav>${link(links.home, zh.home)}</nav>`}<main><h1>${text(problems.length === 0 ? zh.none : title)}</h1><p class="lead">${lead}${live}</p>`,
    ...[...files].map(([file, some]) => section(file, some, links)),
    '</main></body></html>\n',
  ].join('\n');
}
