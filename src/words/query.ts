/** One parameter of a query string: as it was written, and decoded. The value is null when it is no text. */
export interface Parameter {
  readonly raw: string;
  readonly name: string;
  readonly value: string | null;
}

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
};

/** The parameters of a query string, with or without its `?`; as written too, so that those of others can be kept to the letter. */
export function parameters(search: string): readonly Parameter[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const [name = '', ...value] = raw.split('=');
      return { raw, name: decode(name) ?? '', value: decode(value.join('=')) };
    });
}
