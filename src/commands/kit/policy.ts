/** Only these may say where things come from; hashes and keywords stay as they are. */
const ELSEWHERE = /^(?:https?|wss?):|^[\w*-]+(?:\.[\w-]+)+/i;

/**
 * The content security policy of a page, for a page on a disk: its own origin is `file:`, which not every browser takes 'self' for;
 * no other host is named, and nothing at all may be fetched. What was refused stays refused, above all inline scripts.
 */
export function policyOnDisk(policy: string): string {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name = '']) => name !== '' && name !== 'connect-src')
    .map(([name = '', ...sources]) => {
      const own = sources.filter((source) => !ELSEWHERE.test(source));
      return [name, ...own.flatMap((source) => (source === "'self'" ? [source, 'file:'] : [source]))].join(' ');
    });
  return [...directives, "connect-src 'none'"].join(';');
}
