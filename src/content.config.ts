import { defineCollection } from 'astro:content';
import { contentRoot } from './commands/content-root.ts';
import { proseLoader } from './integrations/prose-loader.ts';
import { Initiative } from './schema/initiative.ts';
import { PageText } from './schema/page.ts';

// Only what Astro has to render. Everything else is read by our own reader, which the checks share.
export const collections = {
  initiatives: defineCollection({ loader: proseLoader(contentRoot(), 'initiatives'), schema: Initiative }),
  pages: defineCollection({ loader: proseLoader(contentRoot(), 'pages'), schema: PageText }),
};
