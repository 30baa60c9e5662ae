import { led, relativeAddress, type Kept } from './addresses.ts';

/** From a disk each page is an origin of its own, and going to another one with a transition is an error in the console. */
const TRANSITION = /@view-transition\s*\{[^}]*\}/g;
const URLS = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;

/** A style sheet for a disk: its addresses count from it. @param from its file. */
export function sheetOnDisk(from: string, css: string, kept: Kept): string {
  return css.replace(TRANSITION, '').replace(URLS, (whole, _quote, address: string) => {
    const leads = led(from, address, kept);
    return leads?.to === 'file' ? `url("${relativeAddress(from, leads.file, leads.rest)}")` : whole;
  });
}
