import type { PublishedFact } from '../../domain/fact.ts';
import { formatAsOf } from '../../words/dates.ts';
import { zh } from '../../words/zh.ts';
import { zhEvidence } from '../../words/zh/evidence.ts';
import { zhPresent } from '../../words/zh/present.ts';
import { zhShare } from '../../words/zh/share.ts';
import type { Atlas } from '../atlas.ts';
import { findingOf } from '../fact-page.ts';
import { standingOf } from '../standing.ts';
import { plain } from '../texts.ts';
import type { BigNumber, EndSlide, NumbersSlide } from './slide.ts';

/** More numbers than these are a table. */
const MOST = 3;

function bigNumber(atlas: Atlas, fact: PublishedFact, scoped: boolean): BigNumber {
  const { now, label, scope, derived } = fact;
  const said = zhEvidence.standing[standingOf(atlas, fact)];
  return {
    figure: now.text,
    // What speaks of another place says so; all else is about the district that the site is about.
    label: atlas.site.district.endsWith(scope) && !scoped ? label : zhShare.poster.elsewhere(scope, label),
    limit: derived ? `${derived.inWords}＝${now.text}` : findingOf(atlas, fact),
    state: now.evidence ? zh.claim.dated(said, formatAsOf(now.asOf)) : said,
  };
}

/** What a speaker can say of a number beyond what the slide shows: the clause, what it means and what not. */
function said(atlas: Atlas, { label, now, derived, note }: PublishedFact): string {
  const texts = [derived?.meaning, derived && zh.card.caution + derived.caution, note].flatMap((text) => text ?? []);
  const quote = now.evidence ? `“${now.evidence.quote}”` : '';
  return `${label}：${now.text}。${quote}${texts.map((text) => plain(atlas, text)).join('')}`;
}

/** The key numbers, the most important first, under a finding. @param scoped whether each says what it is about, even if that is the whole district. */
export function numbersSlide(atlas: Atlas, title: string, facts: readonly PublishedFact[], scoped = false): NumbersSlide {
  const shown = facts.slice(0, MOST);
  return {
    kind: 'numbers',
    title,
    numbers: shown.map((fact) => bigNumber(atlas, fact, scoped)),
    notes: shown.map((fact) => said(atlas, fact)),
  };
}

/** The last slide. @param page that says the same for readers. @param short the address on paper that leads there. */
export function endSlide(name: string, page: string, short: string): EndSlide {
  return { kind: 'end', title: zhPresent.end.title, name, page, short, notes: [zhPresent.end.article] };
}
