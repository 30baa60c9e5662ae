import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot } from './commands/content-root.ts';
import { Initiative } from './schema/initiative.ts';
import { PageText } from './schema/page.ts';

// Only what Astro has to render. Everything else is read by our own reader, which the checks share.
export const collections = {
  initiatives: defineCollection({ loader: glob({ base: `${contentRoot()}/initiatives`, pattern: '*.mdx' }), schema: Initiative }),
  pages: defineCollection({ loader: glob({ base: `${contentRoot()}/pages`, pattern: '*.mdx' }), schema: PageText }),
};
