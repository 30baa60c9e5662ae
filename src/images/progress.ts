/** How a line about a picture in the making starts, so that the command that waits for the build knows it among the build's own lines. */
const START = '画图片 ';

/** One line per picture that is really made: a build that finds them all made says nothing. */
export function progress(at: number, of: number, name: string): string {
  return `${START}${String(at)}/${String(of)}：${name}`;
}

/** Is this line worth showing to someone who waits for a build? */
export function isProgress(line: string): boolean {
  return line.startsWith(START);
}
