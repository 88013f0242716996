/**
 * Tells a document reader from a person: a reader is a keyboard of its own that types a whole machine-readable zone (two or three
 * lines of 30, 36 or 44 signs) faster than hands can.
 *
 * This part knows no screen. It is told of strokes with their times and answers what is to become of each; `use-reader.ts` acts on it.
 */

export interface Stroke {
  /** What arrived: a sign, `Enter` or `Tab`. */
  key: string;
  /** The place of the key, whatever the layout makes of it: `KeyZ`. */
  code: string;
  shift: boolean;
  /** Milliseconds. */
  at: number;
}

/** Signs of a reader follow each other at once, unless the screen is busy; after a line it may breathe. */
const BETWEEN_SIGNS = 250;
const BETWEEN_LINES = 600;
/** A zone that has surely begun is waited for, however busy the machine is. */
const FOR_THE_REST = 1500;
/** Document code and state. With a filler among them no hand types it. */
const HEAD = 5;
/** So many quick signs of the right shape begin a zone, where a person could be typing too. */
const BEGINNING = 10;
/** Milliseconds a sign, on average, of the beginning. Nobody types 25 signs a second. */
const QUICK = 40;

export const LINE_LENGTHS: readonly number[] = [30, 36, 44];
/** A reader that sends no line ends. */
const WHOLE_LENGTHS: readonly number[] = [72, 88, 90];

/** Document code, state, and what follows it; a filler may arrive as the sign that a German layout has in its place. */
const SHAPE = /^[ACIPV][A-Z0-9<;,][A-Z<;,]{3}[A-Z0-9<;,]*$/;

/** A sign of a zone, by either reading. */
const SIGN = /^[A-Z0-9<;,]$/i;

/** The sign that a US keyboard has at this place. */
function americanSign({ key, code, shift }: Stroke): string {
  const place = /^(?:Key([A-Z])|Digit(\d)|Numpad(\d))$/.exec(code);
  if (place) return place[1] ?? place[2] ?? place[3] ?? key;
  if ((code === 'Comma' && shift) || code === 'IntlBackslash') return '<';
  return key;
}

function isLineEnd({ key }: Stroke): boolean {
  return key === 'Enter' || key === 'Tab';
}

export interface Readings {
  text: string;
  keys: string;
}

/** The strokes by the letters that arrived and by the places of the keys, with line breaks. */
export function readingsOf(strokes: readonly Stroke[]): Readings {
  return {
    text: strokes.map((stroke) => (isLineEnd(stroke) ? '\n' : stroke.key)).join(''),
    keys: strokes.map((stroke) => (isLineEnd(stroke) ? '\n' : americanSign(stroke))).join(''),
  };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Whether the signs can be the beginning of a zone, by either reading. */
function hasShape({ text, keys }: Readings): boolean {
  return [text, keys].some((reading) => SHAPE.test(reading.replaceAll('\n', '').slice(0, BEGINNING).toUpperCase()));
}

function hasFillerInHead({ text, keys }: Readings): boolean {
  return [text, keys].some((reading) => reading.length >= HEAD && /[<;]/.test(reading.slice(0, HEAD)));
}

/** Whether all lines of a document are there. */
function isWhole(readings: Readings): boolean {
  const lengths = linesOf(readings.text).map((line) => line.length);
  const [first] = lengths;
  if (first === undefined || !lengths.every((length) => length === first)) return false;
  if (lengths.length === 1) return WHOLE_LENGTHS.includes(first);
  return first === 30 ? lengths.length === 3 : LINE_LENGTHS.includes(first) && lengths.length === 2;
}

export type Verdict =
  /** Nothing of ours: the stroke goes where it was meant to. */
  | 'pass'
  /** Kept back: it may belong to a zone. */
  | 'hold'
  /** The zone is complete with this stroke. */
  | 'done';

export class Burst {
  private strokes: Stroke[] = [];
  /** The index of the first stroke that was kept back; those before it have gone into a field. */
  private heldFrom: number | undefined;
  private endedAt = Number.NEGATIVE_INFINITY;

  /** Milliseconds after which a silence ends what has come so far. */
  get patience(): number {
    const readings = readingsOf(this.strokes);
    if (isWhole(readings)) return BETWEEN_SIGNS;
    if (this.holding && this.strokes.length >= HEAD && hasShape(readings)) return FOR_THE_REST;
    const last = this.strokes.at(-1);
    return last && isLineEnd(last) ? BETWEEN_LINES : BETWEEN_SIGNS;
  }

  get holding(): boolean {
    return this.heldFrom !== undefined;
  }

  /** Whether this stroke begins something new, after which the old is to be settled by `settle`: it comes late, or no zone has its sign. */
  interrupts(stroke: Stroke): boolean {
    const last = this.strokes.at(-1);
    if (last === undefined) return false;
    const fits = isLineEnd(stroke) || [stroke.key, americanSign(stroke)].some((sign) => SIGN.test(sign));
    return !fits || stroke.at - last.at > this.patience;
  }

  /**
   * What is to become of a stroke. Outside of a text field (`inText` false) the first capital is kept back already, because keys
   * act there; in a field only a beginning that no hand types.
   */
  stroke(stroke: Stroke, inText: boolean): Verdict {
    if (isLineEnd(stroke)) return this.lineEnd(stroke);
    this.strokes.push(stroke);
    if (this.heldFrom !== undefined) return 'hold';
    const shape = hasShape(readingsOf(this.strokes));
    if (!inText) {
      const capital = stroke.shift || stroke.key !== stroke.key.toLowerCase();
      if (shape || (this.strokes.length < 5 && capital && /^\p{L}$/u.test(stroke.key))) {
        this.heldFrom = this.strokes.length - 1;
        return 'hold';
      }
      return 'pass';
    }
    if (shape && hasFillerInHead(readingsOf(this.strokes))) {
      this.heldFrom = this.strokes.length - 1;
      return 'hold';
    }
    const begun = this.strokes.at(-BEGINNING);
    if (shape && begun && this.strokes.length >= BEGINNING && stroke.at - begun.at <= QUICK * BEGINNING) {
      this.heldFrom = this.strokes.length - 1;
      return 'hold';
    }
    return 'pass';
  }

  private lineEnd(stroke: Stroke): Verdict {
    // Some readers end the last line twice.
    if (stroke.at - this.endedAt < BETWEEN_LINES) return 'hold';
    const readings = readingsOf(this.strokes);
    const last = linesOf(readings.text).at(-1)?.length ?? 0;
    const isLine = LINE_LENGTHS.includes(last) || WHOLE_LENGTHS.includes(last);
    // On a busy screen the signs came too slowly to be kept back, but a whole line with fillers is nothing that a hand types.
    if (!this.holding && isLine && hasShape(readings) && /<<|;;/.test(readings.text + readings.keys)) {
      this.heldFrom = this.strokes.length;
    }
    if (!this.holding || !(isLine || last >= BEGINNING * 2)) return 'pass';
    this.strokes.push(stroke);
    if (!isWhole(readingsOf(this.strokes))) return 'hold';
    this.endedAt = stroke.at;
    return 'done';
  }

  /** Ends what has come so far: a zone, or strokes that were kept back and have to be given back. */
  settle(): { zone: Readings | undefined; held: readonly Stroke[] } {
    const readings = readingsOf(this.strokes);
    const held = this.heldFrom === undefined ? [] : this.strokes.slice(this.heldFrom);
    // A line of the right length is a document, even if the others are missing: the desk says which.
    const lines = linesOf(readings.text);
    const isZone = this.holding && hasShape(readings) && lines.some((line) => [...LINE_LENGTHS, ...WHOLE_LENGTHS].includes(line.length));
    this.strokes = [];
    this.heldFrom = undefined;
    return { zone: isZone ? readings : undefined, held };
  }
}
