/** Words under a photo. */
export const zhPhotos = {
  credit: (who: string): string => `摄影：${who}`,
  /** Without a date nobody knows when. */
  taken: (when: string | undefined): string => (when === undefined ? '拍摄时间未注明' : `拍摄于${when}`),
};
