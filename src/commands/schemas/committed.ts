import { COLLECTIONS, SINGLES, type Collection } from '../../reading/collections.ts';
import { EDITABLE, schemaOf, type EditableName } from '../../reading/editable.ts';
import { jsonSchemaOf } from '../../schema/json-schema.ts';

/** Where editors find the schemas: beside the settings that name them. */
const FOLDER = '.vscode/schemas';
export const SETTINGS = '.vscode/settings.json';

/** The path of a schema from the root of the project. */
export function schemaPath(name: EditableName): string {
  return `${FOLDER}/${name}.schema.json`;
}

/** As a file of the repository has it. */
export function printJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The JSON Schema of everything an editor fills in, as files of the repository: path from its root, and text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(EDITABLE.map((name) => [schemaPath(name), printJson(jsonSchemaOf(schemaOf(name)))]));
}

/** The files that a schema is for, as patterns; one that starts with `!` takes files away again. Prose is no YAML: its front matter has a way of its own. */
function patternsOf(name: EditableName): readonly string[] {
  if (name in SINGLES) return [`content/${name}.yaml`];
  const { folder, ending, kind }: Collection = COLLECTIONS[name as keyof typeof COLLECTIONS];
  if (kind === 'prose') return [];
  const longer = Object.values<Collection>(COLLECTIONS).filter(
    (other) => other.folder === folder && other.ending !== ending && other.ending.endsWith(ending),
  );
  return [`content/${folder}/*${ending}`, ...longer.map((other) => `!content/${folder}/*${other.ending}`)];
}

/** The setting `yaml.schemas`: which schema is for which files. */
export function yamlSchemas(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    EDITABLE.map((name) => [`./${schemaPath(name)}`, patternsOf(name)] as const).filter(([, patterns]) => patterns.length > 0),
  );
}

/** The settings of the project with the schemas of today; all else stays as it is. @throws SyntaxError when they are no JSON. */
export function withSchemas(settings: string): string {
  return printJson({ ...(JSON.parse(settings) as object), 'yaml.schemas': yamlSchemas() });
}
