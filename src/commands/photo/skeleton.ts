import { formOf, type FormField } from '../../schema/form.ts';
import { Photo } from '../../schema/photo.ts';

function linesOf(fields: readonly FormField[], given: Readonly<Record<string, string>>, indent = ''): readonly string[] {
  return fields.flatMap(({ key, label, hint, form }): readonly string[] => {
    const comment = `${indent}# ${label}：${hint}`;
    if (form.kind === 'object') return [comment, `${indent}${key}:`, ...linesOf(form.fields, given, `${indent}  `)];
    return [comment, `${indent}${key}: ${given[key] ?? "''"}`];
  });
}

/** The fields of a new photo, empty and explained by the schema itself: the checks ask for each until it is filled in. */
export function photoSkeleton(file: string): string {
  const form = formOf(Photo);
  return `${linesOf(form.kind === 'object' ? form.fields : [], { file }).join('\n')}\n`;
}
