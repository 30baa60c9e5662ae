import type { AstroIntegration } from 'astro';
import { looksCss, mapLooksCss } from '../images/looks-css.ts';

/** Where `src/styles/main.css` and `still-map.css` want the sheets: not files of their own, so that they cannot come before the order of the layers. */
const SHEETS: Readonly<Record<string, () => string>> = { '@chart-looks;': looksCss, '@map-looks;': mapLooksCss };
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
