import { defineConfig } from 'vitest/config';

/**
 * Browser tests that `npm test` leaves to `npm run test:all-pages`, for a run may take a quarter of an hour: charts and maps in
 * depth. The publisher's base map, fingers on the map and changed rows of charts are looked at there only; so is the live check, which starts a server of its own.
 */
const IN_DEPTH = [
  'explore-evidence',
  'explore-layout',
  'explore-linked',
  'explore-rows',
  'explore-scripts',
  'map-conditions',
  'map-ground',
  'dossiers',
  'story-finder',
  'glossary',
  'short-addresses',
  'live-prose',
  'editor',
  'editor-forms',
  'check-page',
];
/** Those that `npm test` runs over the published site, at its longer address. */
const WHEN_PUBLISHED = ['journey', 'visits'];

export default defineConfig({
  test: {
    environment: 'node',
    // Chinese dates and numbers must not depend on the machine.
    env: { TZ: 'Asia/Shanghai' },
    // Every file would load the same modules again: three quarters of the time of the unit tests, and a browser per file.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dist/*.test.ts', 'tests/e2e/*.test.ts'],
          // Properties run hundreds of drawings, and a busy machine is no failure.
          testTimeout: 30_000,
          // Some start whole commands and wait for them: meanwhile others go on.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { name: 'dist', include: ['tests/dist/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          exclude:
            process.env['ATLAS_PAGES'] === 'sample' ? [...IN_DEPTH, ...WHEN_PUBLISHED].map((name) => `tests/e2e/${name}.test.ts`) : [],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
