import { createHash } from 'node:crypto';

/** Eight digits of the SHA-256 of a text: the same text has the same version. */
function digits(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The version of data that can be written as JSON: the same data, in the same order of fields, have the same version. */
export function versionOfData(data: unknown): string {
  return digits(JSON.stringify(data));
}

/**
 * The version of what a page says: its words, without the markup around them, so that a new look is no new version.
 * @param html a part of a page, as it is printed.
 */
export function versionOfText(html: string): string {
  return digits(
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      // What stands inside a line parts no words: links of terms come in later, between any two signs.
      .replace(/<\/?(?:a|abbr|b|em|i|mark|small|span|strong|sup)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
