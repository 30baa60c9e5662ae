/** The part of subset-font that we use; the published types lack `keepAllGlyphs` and `keepFeatures`. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff2';
    readonly keepAllGlyphs?: boolean;
    readonly keepFeatures?: readonly string[];
  }
  /** @param text the signs to keep; undefined only together with `keepAllGlyphs`. */
  function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
  export { subsetFont as default };
}
