import { z } from 'zod';
import { Photo } from '../../schema/photo.ts';

function linesOf(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  given: Readonly<Record<string, string>>,
  indent = '',
): readonly string[] {
  return Object.entries(shape).flatMap(([name, schema]): readonly string[] => {
    const comment = `${indent}# ${(schema as z.ZodType).description ?? ''}`;
    if (schema instanceof z.ZodObject) return [comment, `${indent}${name}:`, ...linesOf(schema.shape, given, `${indent}  `)];
    return [comment, `${indent}${name}: ${given[name] ?? "''"}`];
  });
}

/** The fields of a new photo, empty and explained by the schema itself: the checks ask for each until it is filled in. */
export function photoSkeleton(file: string): string {
  return `${linesOf(Photo.shape, { file }).join('\n')}\n`;
}
