/** `npm start`: checks, builds and serves the site, and says where. */
import { siteAddress } from '../integrations/site-address.ts';
import { buildSite, outputFolder } from './build-site.ts';
import { contentRoot } from './content-root.ts';
import { serveSite } from './serve.ts';

if (await buildSite()) {
  const { base } = siteAddress(contentRoot());
  const { address } = await serveSite({ folder: outputFolder(), base });
  // Ended by the reader, and therefore well: npm need not report a failure.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  console.log(`\n网站开好了：${address}\n按 Ctrl+C 结束。`);
} else process.exitCode = 1;
