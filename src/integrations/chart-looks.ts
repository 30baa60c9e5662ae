import type { AstroIntegration } from 'astro';
import { looksCss } from '../images/looks-css.ts';

/** Where `src/styles/main.css` wants the sheet: not a file of its own, so that it cannot come before the order of the layers. */
const PLACE = '@chart-looks;';

/** Puts the style sheet of the marks, made from the table that the downloadable files use as well, into the style sheet of the pages. */
export function withChartLooks(css: string): string {
  return css.replace(PLACE, looksCss);
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
                transform: (css, id) => (/\.css(?:$|\?)/.test(id) && css.includes(PLACE) ? withChartLooks(css) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
