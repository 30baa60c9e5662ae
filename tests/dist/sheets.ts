/** Sheets to print stand for the page whose words they are: found, cited and counted there. `/brief/` itself, their list, is a page like others. */
export const isSheet = (path: string): boolean => /^\/(?:boards\/|brief\/.)/.test(path);
