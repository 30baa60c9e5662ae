import type { Content } from '../reading/content.ts';
import { sortProblems, type Problem } from '../reading/problem.ts';
import { alliances } from './alliances.ts';
import { bareQuantitiesInTexts, templates } from './bare-quantities.ts';
import { charts } from './charts.ts';
import { derivations } from './derivations.ts';
import { dispositions } from './dispositions.ts';
import { duplicates } from './duplicates.ts';
import { evidence } from './evidence.ts';
import { lists } from './lists.ts';
import { moves } from './moves.ts';
import { prose } from './prose.ts';
import { publication } from './publication.ts';
import { quotationBudget } from './quotation-budget.ts';
import { references } from './references.ts';
import { register } from './register.ts';

const CHECKS: readonly ((content: Content) => readonly Problem[])[] = [
  references,
  duplicates,
  evidence,
  quotationBudget,
  lists,
  dispositions,
  derivations,
  register,
  templates,
  bareQuantitiesInTexts,
  prose,
  charts,
  alliances,
  moves,
];

/** Every problem of the content, sorted; `read` are the problems met while reading it. */
export function checkContent(content: Content, read: readonly Problem[], { production = false } = {}): readonly Problem[] {
  return sortProblems([...read, ...CHECKS.flatMap((check) => check(content)), ...(production ? publication(content) : [])]);
}
