import { describe, expect, it } from 'vitest';
import fixture from './fixture.json';
import type { Message } from './message';
import type { DayShape, LocalePack } from './pack';
import { stripMarks, Texts } from './texts';

interface Expected {
  pack: LocalePack;
  numbers: { number: number; text: string; decimal: string; percent: string; plural: string; message: string }[];
  days: { at: string; shapes: Record<DayShape, string> }[];
  lists: { items: string[]; and: string; or: string }[];
  messages: (Message & { text: string })[];
  names: Record<string, string>;
}

const languages = fixture as unknown as Record<string, Expected>;

describe.each(Object.keys(languages))('in %s the interface computes what Rust computes', (tag) => {
  const expected = languages[tag];
  if (!expected) throw new Error('the fixture has every language it names');
  const texts = new Texts(expected.pack);

  it('for numbers and their plurals', () => {
    expect(expected.numbers.length).toBeGreaterThan(30);
    for (const { number, text, decimal, percent, plural, message } of expected.numbers) {
      const got = {
        text: texts.format.number(number),
        decimal: texts.format.decimal(number, 2),
        percent: texts.format.percent(number, 1),
        plural: texts.format.plural(number),
        message: texts.text({ id: 'probe-count', args: { count: number } }),
      };
      expect(got, String(number)).toEqual({ text, decimal, percent, plural, message });
    }
  });

  it('for days and times in every shape', () => {
    expect(expected.days.length).toBeGreaterThan(30);
    for (const { at, shapes } of expected.days) {
      for (const [shape, text] of Object.entries(shapes)) {
        expect(texts.format.day(at, shape as DayShape), `${at} ${shape}`).toBe(text);
      }
      expect(texts.format.time(at.slice(11))).toBe(shapes.time);
    }
  });

  it('for lists', () => {
    for (const { items, and, or } of expected.lists) {
      expect(texts.format.list(items)).toBe(and);
      expect(texts.format.listOr(items)).toBe(or);
    }
  });

  it('for messages with every kind of variable, and for what only German has', () => {
    for (const { id, args, text } of expected.messages) {
      expect(texts.text({ id, args })).toBe(text);
    }
  });

  it('for names of languages and countries', () => {
    for (const [code, name] of Object.entries(expected.names)) {
      expect(code === 'SY' ? texts.format.country(code) : texts.format.language(code)).toBe(name);
    }
  });
});

describe('texts', () => {
  const german = languages['de']?.pack.layers[0];
  if (!german) throw new Error('the fixture has German');
  const pack = (ftl: string): LocalePack => ({ tag: 'de', direction: 'ltr', autonym: 'Deutsch', layers: [{ ...german, ftl }] });

  it('selects plurals by the pack when a file was not rewritten by Rust', () => {
    const texts = new Texts(pack('n = { $n ->\n    [0] null\n    [-1] minus\n    [one] ein\n   *[other] { $n } viele\n}\n'));
    const text = (n: number) => stripMarks(texts.text({ id: 'n', args: { n } }));
    expect([text(0), text(-1), text(1), text(1000)]).toEqual(['null', 'minus', 'ein', '1.000 viele']);
  });

  it('gives an error code without words a sentence that names it', () => {
    const texts = new Texts(pack('error-without-words = Code: { $code }\n'));
    expect(stripMarks(texts.text({ id: 'error-from-the-future' }))).toBe('Code: from-the-future');
    expect(texts.text({ id: 'need-from-the-future' })).toBe('need-from-the-future');
  });

  it('shows what a person typed as it is, even if it looks like a message', () => {
    const texts = new Texts(pack('hello = Hallo { $name }\n'));
    expect(stripMarks(texts.text({ id: 'hello', args: { name: '{ $x } <b>' } }))).toBe('Hallo { $x } <b>');
  });
});
