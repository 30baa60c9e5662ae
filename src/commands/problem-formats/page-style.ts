/** The look of the page of problems; colours and faces come with the site's tokens. */
export const PAGE_STYLE = `
body { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.75 var(--sans); line-break: strict; overflow-wrap: anywhere; }
a { color: var(--river); text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--red); outline-offset: 2px; }
nav { font-size: 0.9375rem; }
h1 { margin: 1rem 0 0; font: 700 clamp(1.5rem, 5vw, 2.25rem)/1.35 var(--serif); }
.lead { margin: 0.5rem 0 0; color: var(--muted); }
code { font: 0.875em/1.5 ui-monospace, 'Cascadia Mono', Consolas, monospace; }
code.command { white-space: nowrap; }
section { margin-top: 2rem; }
h2 { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; margin: 0; padding-bottom: 0.375rem; border-bottom: 2px solid var(--ink); font-size: 1.0625rem; }
.more { font-size: 0.9375rem; font-weight: 400; }
ol { margin: 0; padding: 0; list-style: none; }
li { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 1rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
li p { margin: 0; }
.where { grid-row: span 3; color: var(--muted); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.says, .fix, .rule { grid-column: -2; }
.says { font-weight: 500; }
.fix, .rule { color: var(--muted); }
.fix span, .rule span { margin-right: 0.5rem; padding: 0 0.375rem; border: 1px solid var(--line); border-radius: 0.25rem; font-size: 0.8125rem; }
.badge { display: inline-block; padding: 0 0.375rem; border-radius: 0.25rem; background: var(--mark); color: var(--ink); font-size: 0.8125rem; }
@media (max-width: 40rem) {
  li { grid-template-columns: 1fr; }
  .where { grid-row: auto; }
}
@media print { li { break-inside: avoid; } }
`;
