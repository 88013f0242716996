import { FluentBundle, FluentNone, FluentResource, FluentType, type FluentValue } from '@fluent/bundle';
import { Format } from './format';
import type { Arg, Message } from './message';
import type { DayShape, Direction, Layer, LocalePack } from './pack';

/** A value on its way through Fluent: it writes itself by the pack, isolated from the direction around it. */
class Value extends FluentType<Arg> {
  readonly format: Format;
  readonly shape: DayShape | undefined;

  constructor(value: Arg, format: Format, shape?: DayShape) {
    super(value);
    this.format = format;
    this.shape = shape;
  }

  toString(): string {
    return `\u2068${this.text()}\u2069`;
  }

  text(): string {
    const { value, format, shape } = this;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return format.number(value);
    if ('percent' in value) return format.percent(value.percent);
    if ('day' in value) return format.day(value.day, shape ?? 'numeric');
    if ('time' in value) return format.time(value.time);
    if ('dayTime' in value) return format.day(value.dayTime, shape ?? 'numericTime');
    if ('list' in value) return format.list(value.list);
    if ('language' in value) return format.language(value.language);
    return format.country(value.country);
  }

  /** The number on which a plural is selected. */
  number(): number | undefined {
    if (typeof this.value === 'number') return this.value;
    return typeof this.value === 'object' && 'percent' in this.value ? this.value.percent * 100 : undefined;
  }

  /** The code on which a variant is selected. */
  code(): string | undefined {
    if (typeof this.value === 'string') return this.value;
    if (typeof this.value !== 'object') return undefined;
    if ('language' in this.value) return this.value.language;
    return 'country' in this.value ? this.value.country : undefined;
  }
}

const exactKey = (number: string) => `n${number.replace('.', '_')}`;

/** `PLURAL($count, "0", "2")`: the key of the variant that fits. An exact number comes before its category. */
function plural([value, ...exact]: FluentValue[]): FluentValue {
  if (!(value instanceof Value)) return new FluentNone();
  const number = value.number();
  if (number === undefined) return value.code() ?? new FluentNone();
  const found = exact.find((text) => typeof text === 'string' && Number(text) === number);
  return typeof found === 'string' ? exactKey(found) : value.format.plural(number);
}

/** `DAY($at, shape: "long")`: a day, or a day and its time, in another shape. */
function day([value]: FluentValue[], { shape }: Record<string, FluentValue>): FluentValue {
  if (!(value instanceof Value)) return new FluentNone();
  return new Value(value.value, value.format, typeof shape === 'string' ? (shape as DayShape) : undefined);
}

/**
 * Takes plurals out of the hands of the browser's `Intl`, whose rules follow the distribution: `{ $n -> [0] … }` becomes
 * `{ PLURAL($n, "0") -> [n0] … }`. Rust does the same before it sends a pack; texts that come from a file are still raw.
 */
function takePlurals(node: unknown): void {
  if (Array.isArray(node)) {
    node.forEach(takePlurals);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const select = node as {
    type?: string;
    selector?: { type: string };
    variants?: { key: { type: string; value: string | number; precision?: number } }[];
  };
  if (select.type === 'select' && select.selector?.type === 'var' && select.variants) {
    const args: object[] = [select.selector];
    for (const variant of select.variants) {
      if (variant.key.type === 'num') {
        const text = Number(variant.key.value).toFixed(variant.key.precision ?? 0);
        args.push({ type: 'str', value: text });
        variant.key = { type: 'str', value: exactKey(text) };
      }
    }
    Object.assign(select, { selector: { type: 'func', name: 'PLURAL', args } });
  }
  Object.values(node).forEach(takePlurals);
}

interface Built {
  layer: Layer;
  bundle: FluentBundle;
  format: Format;
}

function build(layer: Layer): Built {
  const resource = new FluentResource(layer.ftl);
  takePlurals(resource.body);
  const bundle = new FluentBundle(layer.tag, { useIsolating: false, functions: { PLURAL: plural, DAY: day } });
  bundle.addResource(resource, { allowOverrides: true });
  return { layer, bundle, format: new Format(layer.format) };
}

/** Removes the marks that isolate directions: for titles of windows, names of files and comparisons. */
export function stripMarks(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '');
}

/** The texts and formats of one pack. */
export class Texts {
  readonly tag: string;
  readonly direction: Direction;
  readonly autonym: string;
  readonly format: Format;
  readonly #layers: Built[];

  constructor(pack: LocalePack) {
    this.tag = pack.tag;
    this.direction = pack.direction;
    this.autonym = pack.autonym;
    this.#layers = pack.layers.map(build);
    const [first] = this.#layers;
    if (!first) throw new Error('a locale pack without a layer');
    this.format = first.format;
  }

  /** Whether some language of the pack has the message. */
  has(id: string): boolean {
    return this.#layers.some(({ bundle }) => bundle.hasMessage(id));
  }

  /** The text of a message, in the pack's language or the first fallback that has it. */
  readonly text = (message: Message): string => {
    for (const { bundle, format, layer } of this.#layers) {
      const pattern = bundle.getMessage(message.id)?.value;
      if (pattern) {
        const args = Object.entries(message.args ?? {}).map(([name, arg]) => [name, new Value(arg, format)] as const);
        // Given a list for errors, Fluent shows a missing variable by its name instead of throwing.
        const text = bundle.formatPattern(pattern, Object.fromEntries(args), []);
        if (layer.direction === this.direction) return text;
        // A German sentence on an Arabic screen keeps its full stop at its end.
        return `${layer.direction === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
      }
    }
    return this.#missing(message.id);
  };

  #missing(id: string): string {
    const code = id.startsWith('error-') ? id.slice('error-'.length) : undefined;
    return code === undefined || code === 'without-words' ? id : this.text({ id: 'error-without-words', args: { code } });
  }
}
