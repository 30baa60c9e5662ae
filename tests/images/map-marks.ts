import type { Mark, Picture } from '../../src/charts/mark.ts';
import { MAP_LOOKS } from '../../src/images/map-looks.ts';

/** Whether a rule for maps is for this mark. */
export function suits({ kind, names }: (typeof MAP_LOOKS)[number], mark: Mark): boolean {
  const worn = mark.class.split(' ');
  return (kind === undefined || kind === mark.kind) && names.some((name) => name.split('.').every((part) => worn.includes(part)));
}

/** Classes of marks that no rule for maps knows: they would be drawn in black. */
export function unknownLooks({ marks }: Picture): readonly string[] {
  const known = (mark: Mark, name: string): boolean =>
    MAP_LOOKS.some(({ kind, names }) => (kind === undefined || kind === mark.kind) && names.some((one) => one.split('.').includes(name)));
  return marks.flatMap((mark) => mark.class.split(' ').filter((name) => !known(mark, name)));
}
