import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { formOf } from '../../schema/form.ts';
import { COMPONENTS, type ComponentName, type ProseComponent } from '../../schema/prose.ts';
import { editorZh as zh } from '../../words/zh/editor.ts';
import { fieldOf } from '../config/field.ts';
import { elementOf, patternOf, valuesOf, WORDS, type Values } from './element.ts';

const ICONS: Readonly<Record<ComponentName, string>> = {
  Fact: 'pin',
  Term: 'dictionary',
  Chart: 'bar_chart',
  List: 'list_alt',
  Alliance: 'hub',
  Quote: 'format_quote',
  Photo: 'photo_camera',
};

function fieldsOf({ attributes, words }: ProseComponent): Field[] {
  const form = formOf(attributes);
  const fields = form.kind === 'object' ? form.fields.map((field) => fieldOf(field)) : [];
  return words ? [...fields, { name: WORDS, label: zh.words, hint: zh.wordsHint, widget: 'string', required: false }] : fields;
}

/** How a component shows itself while it is written; `''` while it names nothing. */
export type Shown = (name: ComponentName, values: Values) => string;

/** One component of the text as the rich text editor knows it: pickers made from its schema, and text that comes back as it went in. */
function editorComponent(name: ComponentName, shown: Shown): EditorComponentDefinition {
  const component: ProseComponent = COMPONENTS[name];
  return {
    id: name,
    label: component.prints,
    icon: ICONS[name],
    ...(name === 'Fact' ? { trigger: 'button' } : {}),
    // In a sentence a form would tear the line apart: there it opens on a click.
    mode: component.stands === 'inline' ? 'dialog' : 'block',
    ...(component.stands === 'inline' ? { summary: '{{id}}' } : { collapsed: true }),
    fields: fieldsOf(component),
    pattern: patternOf(name, component),
    fromBlock: (match) => valuesOf(component, match.groups ?? {}),
    toBlock: (values: Values) => elementOf(name, component, values),
    toPreview: (values: Values) => shown(name, values),
  };
}

/** All components, in the order of the schema. */
export function editorComponents(shown: Shown): readonly EditorComponentDefinition[] {
  return (Object.keys(COMPONENTS) as readonly ComponentName[]).map((name) => editorComponent(name, shown));
}
