/** Stand-ins that no text contains: the translator's sentence is filled with them and taken apart where they stand. */
const FIRST = 0xe000;

export function gap(index: number): string {
  return String.fromCharCode(FIRST + index);
}

/**
 * A sentence with gaps, in the order of its language: texts, and the numbers of the gaps to be filled. The marks that isolate
 * the direction of each value go with the values.
 */
export function sentenceParts(sentence: string): readonly (string | number)[] {
  return sentence
    .split(/[\u2066-\u2069]*([\ue000-\ue0ff])[\u2066-\u2069]*/)
    .map((part) => {
      const code = part.charCodeAt(0);
      return part.length === 1 && code >= FIRST && code <= FIRST + 0xff ? code - FIRST : part;
    })
    .filter((part) => part !== '');
}
