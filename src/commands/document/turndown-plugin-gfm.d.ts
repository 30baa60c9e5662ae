/** The package has no types of its own. */
declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';
  /** Tables with a heading row. */
  export const tables: TurndownService.Plugin;
}
