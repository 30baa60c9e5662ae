/** The part of OpenCC that we use; its own types are for all its presets at once. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { readonly from: 't' | 'tw' | 'hk'; readonly to: 'cn' }): (text: string) => string;
}
