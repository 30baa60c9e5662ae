/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** On a page with evidence cards: the number of each fact's card, in reading order. */
    cards?: ReadonlyMap<string, number>;
    /** Facts whose card stands in the page's head, not after a paragraph. */
    headCards?: ReadonlySet<string>;
  }
}

/** For tools that read TypeScript alone; `astro check` knows each component by its own props. */
declare module '*.astro' {
  const component: (props: Readonly<Record<string, unknown>>) => unknown;
  // eslint-disable-next-line no-restricted-syntax -- the compiler of Astro exports a component so.
  export default component;
}
