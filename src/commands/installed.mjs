/**
 * Whether node_modules is what the lockfile asks for. Plain JavaScript without imports: it runs before anything is installed.
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lockfile
 */

/**
 * @param {Lockfile} lockfile package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, in which npm writes what it really installed
 * @returns {boolean}
 */
export function matchesLockfile(lockfile, installed) {
  const wanted = Object.entries(lockfile.packages ?? {}).filter(([path]) => path !== '');
  const present = installed.packages ?? {};
  // Optional packages, such as binaries for other systems, may be absent.
  const complete = wanted.every(([path, { version, integrity, optional }]) => {
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
  return complete && Object.keys(present).every((path) => lockfile.packages?.[path] !== undefined);
}
