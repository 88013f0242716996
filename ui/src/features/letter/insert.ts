/** A field put where the caret stands, in the place of what is marked. */
export function inserted(text: string, from: number, to: number, name: string): { text: string; caret: number } {
  const field = `{ $${name} }`;
  return { text: text.slice(0, from) + field + text.slice(to), caret: from + field.length };
}
