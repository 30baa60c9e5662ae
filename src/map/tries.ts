/** One tile that does not come may be an accident; so many one after the other are none, whatever came before. */
const FAILURES = 4;

/** Counts tiles. @param lost called once, when the base map cannot be had. */
export function triesOf(lost: () => void): { readonly came: () => void; readonly failed: () => void } {
  let [failed, over] = [0, false];
  return {
    came: () => {
      failed = 0;
    },
    failed: () => {
      failed += 1;
      if (failed < FAILURES || over) return;
      over = true;
      lost();
    },
  };
}
