/** `npm run build`, `npm run build:production`: checks the content and builds the site. */
import { buildSite } from './build-site.ts';

if (!(await buildSite({ production: process.argv.includes('--production') }))) process.exitCode = 1;
