import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { contentRoot } from './src/commands/content-root.ts';
import { baseLinks } from './src/integrations/base-links.ts';
import { checkPage } from './src/integrations/check-page.ts';
import { allowedProse, checkedProse } from './src/integrations/checked-prose.ts';
import { chartLooks } from './src/integrations/chart-looks.ts';
import { evidenceCards } from './src/integrations/evidence-cards.ts';
import { joinHanLines } from './src/integrations/join-han-lines.ts';
import { leanPolicy } from './src/integrations/lean-policy.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { liveProblems } from './src/integrations/live-problems.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { termLinks } from './src/integrations/term-links.ts';

const { site, base } = siteAddress(contentRoot());
const problems = liveProblems(contentRoot());

export default defineConfig({
  // No address is a preview: then `Astro.site` is undefined, which pages take as the sign for noindex.
  ...(site === undefined ? {} : { site }),
  base,
  trailingSlash: 'always',
  // One cache per build: two builds at once must not read each other's content.
  ...(process.env['ATLAS_CACHE'] ? { cacheDir: process.env['ATLAS_CACHE'] } : {}),
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    liveContent(contentRoot(), problems),
    checkPage(contentRoot(), problems, base),
    chartLooks(),
    termLinks(),
    leanPolicy(),
    searchIndex(contentRoot()),
  ],
  markdown: {
    // Sätteri, the default, breaks Chinese emphasis such as **测试。**后文; this pipeline does not.
    processor: unified({
      remarkPlugins: [allowedProse, remarkCjkFriendly, joinHanLines, evidenceCards, baseLinks(base)],
      smartypants: false,
    }),
    // Shiki writes style attributes, which the policy below refuses.
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "frame-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [checkedProse(contentRoot()), plainImports()],
    build: {
      // Nothing is inlined as data: or as an inline script, so the policy can stay at 'self'.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, pass) {
          // MDX marks every entry with "use astro:head-inject": harmless, and the only warning that is hidden.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') pass(warning);
        },
      },
    },
  },
});
