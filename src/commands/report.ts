/** `npm run report`: writes one page of all that a release would change now, for those who sign it off. */
import { contentRoot } from './content-root.ts';
import { writeReport } from './write-report.ts';

if (!writeReport(contentRoot())) process.exitCode = 1;
