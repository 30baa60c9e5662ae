/** `npm run check [-- --production]`: says all that is wrong with the content, and ends with 1 when anything is. */
import { contentIsSound } from './content-check.ts';
import { contentRoot } from './content-root.ts';

if (!contentIsSound(contentRoot(), { production: process.argv.includes('--production') })) process.exitCode = 1;
