import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { lightColours } from '../images/colours.ts';
import { looksCss, mapLooksCss } from '../images/looks-css.ts';

/** The colours of the day, for pages that have no night: they stand once, in the sheet of the tokens. */
function lightTokens(): string {
  return Object.entries(lightColours(readFileSync('src/styles/tokens.css', 'utf8')))
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

/** Where `src/styles/main.css`, `still-map.css` and `present.css` want the sheets: not files of their own, so that they cannot come before the order of the layers. */
const SHEETS: Readonly<Record<string, () => string>> = {
  '@chart-looks;': looksCss,
  '@map-looks;': mapLooksCss,
  '@light-tokens;': lightTokens,
};
const PLACES = Object.keys(SHEETS);

/** Puts the style sheets of the marks, made from the tables that the downloadable files use as well, into the style sheets of the pages. */
export function withChartLooks(css: string): string {
  return PLACES.reduce((all, place) => all.replace(place, () => SHEETS[place]?.() ?? ''), css);
}

/** The build plug-in that does so, in `astro dev` and `astro build`. */
export function chartLooks(): AstroIntegration {
  return {
    name: 'chart-looks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'chart-looks',
                // Before Vite reads the text as CSS.
                enforce: 'pre',
                transform: (css, id) =>
                  /\.css(?:$|\?)/.test(id) && PLACES.some((place) => css.includes(place)) ? withChartLooks(css) : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
