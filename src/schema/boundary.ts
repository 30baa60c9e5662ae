import { z } from 'zod';
import { field } from './field.ts';

/**
 * `content/boundaries/*.geojson`: a line the publisher had approved, as GeoJSON, with the number of that approval in the same file.
 * The rest of it is left as it came, because every change of a boundary needs another approval.
 */
export const BoundaryFile = z.looseObject({
  approval: z.string({ error: '边界要有审图号' }).default('').meta(field('审图号', '这幅边界的审图号')),
});

export type BoundaryFile = z.infer<typeof BoundaryFile>;
