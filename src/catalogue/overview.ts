import type { PublishedFact } from '../domain/fact.ts';
import { factsIn } from '../words/template.ts';
import { versionOfData } from '../words/version.ts';
import { zhPaper } from '../words/zh/paper.ts';
import { factOf, type Atlas } from './atlas.ts';
import { noteOf, type Note } from './brief.ts';
import { headline } from './initiatives.ts';
import { storyPicture } from './share-pictures.ts';
import { storyOf } from './story.ts';
import { plain } from './texts.ts';
import { gapsOf } from './unknown.ts';
import type { Picture } from '../charts/mark.ts';
import type { InitiativeEntry } from '../reading/content.ts';

/** The numbers that the overview leads with. */
export const OVERVIEW_FACTS = {
  mechanisms: 'mechanisms',
  places: 'all-places',
  communities: 'all-communities',
  villages: 'all-villages',
} as const;

/** The dots in one step of the home page's story. */
export interface Standing {
  readonly title: string;
  readonly sentence: string;
  readonly picture: Picture;
}

/** All of the site on two sheets. */
export interface Overview {
  readonly numbers: readonly PublishedFact[];
  readonly notes: readonly Note[];
  readonly signs: ReadonlyMap<string, number>;
  readonly title: string;
  readonly finding: string;
  /** The dots by township, then as three questions see them. */
  readonly dots: readonly Standing[];
  /** Each mechanism with its first number, and what proves it and the numbers of its title. */
  readonly rows: readonly {
    readonly entry: InitiativeEntry;
    readonly title: string;
    readonly number: PublishedFact;
    readonly notes: readonly Note[];
  }[];
  readonly unknown: readonly string[];
  readonly version: string;
}

const SHOWN = [
  { show: 'townships', nth: 0 },
  { show: 'all-of', nth: 0 },
  { show: 'all-of', nth: 1 },
  { show: 'some-of', nth: 0 },
] as const;

function standings(atlas: Atlas): readonly Standing[] {
  const { steps } = storyOf(atlas);
  return SHOWN.flatMap(({ show, nth }) => {
    const told = steps.filter(({ view }) => view.show === show)[nth];
    if (!told) return [];
    return [{ title: plain(atlas, told.step.title), sentence: told.sentence, picture: storyPicture(atlas, show, nth) }];
  });
}

/** What the overview says, computed from the same content as all pages. */
export function overviewOf(atlas: Atlas): Overview {
  const { overview: zh } = zhPaper;
  const text = (id: string): string => factOf(atlas, id).now.text;
  const numbers = Object.values(OVERVIEW_FACTS).map((id) => factOf(atlas, id));
  const notes = numbers.map((fact) => noteOf(atlas, fact));
  const dots = standings(atlas);
  const rows = atlas.initiatives.map((entry) => {
    const number = headline(atlas, entry);
    const notes = [...new Set([number.id, ...factsIn(entry.data.title)])].map((id) => noteOf(atlas, factOf(atlas, id)));
    return {
      entry,
      title: plain(atlas, entry.data.title),
      number,
      // One clause may prove two numbers; a sheet has no room to print it twice.
      notes: notes.filter(({ proof }, at) => proof === '' || notes.findIndex((one) => one.proof === proof) === at),
    };
  });
  const gaps = gapsOf(atlas);
  const undated = gaps.undated.reduce((sum, [, facts]) => sum + facts.length, 0);
  const unknown = [zh.unknown.source, zh.unknown.undated(undated), zh.unknown.lists(gaps.memberships.length), zh.unknown.place];
  const [first] = storyOf(atlas).steps;
  return {
    numbers,
    notes,
    signs: new Map(numbers.map(({ id }, index) => [id, index + 1])),
    title: zh.title(text(OVERVIEW_FACTS.mechanisms), text(OVERVIEW_FACTS.communities), text(OVERVIEW_FACTS.villages)),
    finding: first ? plain(atlas, first.step.text) : atlas.site.tagline,
    dots,
    rows,
    unknown,
    version: versionOfData([
      notes.map(({ proof, where }) => [proof, where]),
      dots.map(({ title, sentence }) => [title, sentence]),
      rows.map((row) => [row.title, row.number.now.text, row.notes.map(({ proof }) => proof)]),
      unknown,
    ]),
  };
}
