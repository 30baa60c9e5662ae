/** `npm run source:fingerprint -- FILE --id ID [--list]`: reads a local text and writes content/sources/ID.clauses.json. The text itself stays outside the repository. */
import { contentRoot } from './content-root.ts';
import { takeFingerprint } from './take-fingerprint.ts';

const { done, says } = takeFingerprint(process.argv.slice(2), contentRoot());
for (const line of says) (done ? console.log : console.error)(line);
if (!done) process.exitCode = 1;
