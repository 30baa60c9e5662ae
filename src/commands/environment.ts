/** What every command of ours passes on to Astro: in the foreground, without telemetry, in the time zone of the district. */
export function siteEnvironment(changes: NodeJS.ProcessEnv = {}, environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return {
    ...environment,
    // Astro detaches from the terminal when it believes that a program started it.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    TZ: 'Asia/Shanghai',
    ...changes,
  };
}
