import { boundary } from '../map/boundary.ts';
import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

const FIX = '边界要由主办方自己提供：GeoJSON 里写明 approval（这幅边界的审图号）；没有审图号就删掉这个文件，地图上不画边界';

/** Claim: a boundary is drawn only as its publisher had it approved, and there is one at most. */
export function boundaries({ boundaries: files }: Content): readonly Problem[] {
  return files.flatMap(({ file, line, data }, index): Problem[] => {
    if (index > 0) return [{ file, line: 1, says: '边界文件不止一个', fix: '合成一个文件，再送审一次' }];
    try {
      boundary(data, data.approval);
      return [];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return [{ file, line: data.approval === '' ? 1 : line('approval'), says: error.message, fix: FIX }];
    }
  });
}
