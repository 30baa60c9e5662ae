import type { ProseComponent } from '../../schema/prose.ts';

/** What stands between the tags, as a field of its own: no schema has an attribute of this name. */
export const WORDS = 'words_';

/** The values of one component in the text: its attributes, and the words in it. */
export type Values = Readonly<Record<string, string | undefined>>;

const attributesOf = ({ attributes }: ProseComponent): readonly string[] => Object.keys(attributes.shape);

/** The group of a pattern that holds an attribute: a group's name may hold no hyphen. */
const groupOf = (attribute: string): string => attribute.replaceAll('-', '_');

/**
 * Where a component stands in the Markdown, as editors type it: attributes in the order of its schema. In a sentence it is found anywhere; one
 * that stands alone has its line.
 */
export function patternOf(name: string, component: ProseComponent): RegExp {
  const attributes = attributesOf(component).map((attribute) => `\\s+${attribute}="(?<${groupOf(attribute)}>[^"<>]*)"`);
  const end = component.words ? `\\s*(?:/>|>(?<${WORDS}>[^<>]*)</${name}>)` : '\\s*/>';
  const element = `<${name}${attributes.join('')}${end}`;
  return component.stands === 'block' ? new RegExp(`^${element}[ \\t]*$`, 'm') : new RegExp(element);
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescaped = (value: string): string =>
  value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The values of a component that the pattern found. */
export function valuesOf(component: ProseComponent, groups: Values): Values {
  const words = groups[WORDS];
  return {
    ...Object.fromEntries(attributesOf(component).map((attribute) => [attribute, unescaped(groups[groupOf(attribute)] ?? '')])),
    ...(words === undefined ? {} : { [WORDS]: words }),
  };
}

/** A component as editors type it: what the pattern finds again. */
export function elementOf(name: string, component: ProseComponent, values: Values): string {
  const attributes = attributesOf(component).map((attribute) => ` ${attribute}="${escaped(values[attribute] ?? '')}"`);
  const words = component.words ? (values[WORDS] ?? '') : '';
  const open = `<${name}${attributes.join('')}`;
  return words === '' ? `${open} />` : `${open}>${words}</${name}>`;
}
