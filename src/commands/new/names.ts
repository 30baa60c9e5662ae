/** The id that an answer means: itself, or the only one of that name. */
export function idOf(answer: string, names: ReadonlyMap<string, string>): string | null {
  if (names.has(answer)) return answer;
  const [found, ...others] = [...names].filter(([, name]) => name === answer);
  return found && others.length === 0 ? found[0] : null;
}
