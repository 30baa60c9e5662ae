/** One tile that does not come may be an accident; as many, before any came, are none. */
const FAILURES = 4;

/** Counts tiles. @param lost called once, when the base map cannot be had. */
export function triesOf(lost: () => void): { readonly came: () => void; readonly failed: () => void } {
  let [came, failed] = [0, 0];
  return {
    came: () => {
      came += 1;
    },
    failed: () => {
      failed += 1;
      if (failed === FAILURES && came === 0) lost();
    },
  };
}
