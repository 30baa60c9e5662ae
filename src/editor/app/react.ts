/** What a preview draws: made by the React that Sveltia brings, whose shape is none of ours. */
export type Drawn = object | string | null;

type Create = (tag: string, attributes: Readonly<Record<string, unknown>> | null, ...children: readonly Drawn[]) => Drawn;

/** An element of a preview. */
export const draw: Create = (tag, attributes, ...children) => (window as unknown as { readonly h: Create }).h(tag, attributes, ...children);
