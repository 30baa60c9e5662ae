import type { Arbitrary } from 'fast-check';
import { slideDrawings, type Form } from '../../src/charts/form.ts';
import type { Picture } from '../../src/charts/mark.ts';
import type { Telling } from '../../src/charts/telling.ts';

/** One form with one set of data. */
export interface Sample {
  readonly name: string;
  readonly draw: (width: number) => Picture;
  /** The same for screens, on as many as the data take. */
  readonly slides: readonly ((width: number) => Picture)[];
  readonly telling: Telling;
}

interface Cases<Data> {
  /** Data as they are, and with words and numbers far longer than any we have. The first is the one whose SVG is kept. */
  readonly samples: Readonly<Record<string, Data>>;
  /** Whatever data the form may be given. */
  readonly any: Arbitrary<Data>;
  /** A picture in which all words of the editor are this label. */
  readonly labelled: (label: string) => Data;
  /** Data by the thousand, by what there are thousands of; none where a form takes no list. */
  readonly crowds: Readonly<Record<string, Data>>;
}

/** A form with all data that its tests draw. What the data look like is its own business. */
export interface FormCase {
  readonly name: string;
  readonly samples: readonly Sample[];
  readonly any: Arbitrary<Sample>;
  readonly labelled: (label: string) => Sample;
  readonly crowds: readonly Sample[];
}

/** Binds a form to its data: the form first, so that it says what the data are. */
export function formCase<Data>(name: string, form: Form<Data>): (cases: Cases<Data>) => FormCase {
  const { draw, tell } = form;
  const sample = (kind: string, data: Data): Sample => ({
    name: `${name}, ${kind}`,
    draw: (width) => draw(data, width),
    slides: slideDrawings(form, data),
    telling: tell(data),
  });
  const all = (data: Readonly<Record<string, Data>>): readonly Sample[] => Object.entries(data).map(([kind, one]) => sample(kind, one));
  return ({ samples, any, labelled, crowds }) => ({
    name,
    samples: all(samples),
    any: any.map((data) => sample('any data', data)),
    labelled: (label) => sample(label, labelled(label)),
    crowds: all(crowds),
  });
}

/** As many as the issue asks a chart to bear. */
export const CROWD = 5000;

/** A list of 5,000. */
export function crowd<One>(make: (index: number) => One, count = CROWD): readonly One[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
