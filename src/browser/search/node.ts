/** A new element of a class, with what it holds. Texts stay texts: nothing that was typed is ever read as HTML. */
export function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...inside);
  return made;
}

/** A link. */
export function linkTo(href: string, ...inside: readonly (Node | string)[]): HTMLAnchorElement {
  const made = node('a', '', ...inside);
  made.href = href;
  return made;
}
