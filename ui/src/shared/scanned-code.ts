const BEGINS = 'BEGIN:VCALENDAR';
const ENDS = 'END:VCALENDAR';

/**
 * A reader types what it sees, line by line, with Enter at the end of each. A calendar entry has many lines: it is held until its last
 * one. `held` is what came before; the answer is what is held now, or the whole code.
 */
export function heldCode(held: string, line: string): { held: string } | { code: string } {
  const all = held + line;
  if (all.trimStart().startsWith(BEGINS) && !all.includes(ENDS)) return { held: `${all}\n` };
  return { code: all.trim() };
}
