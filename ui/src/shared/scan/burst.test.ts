import { expect, test } from 'vitest';
import { Burst, type Stroke } from './burst';

const PASSPORT = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const CARD = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];

interface Told {
  passed: string;
  held: string;
  zone: string | undefined;
}

/** Types a text with so many milliseconds a sign, and settles at each silence as the screen does. */
function type(text: string, gap: number, inText: boolean): Told {
  const burst = new Burst();
  const told: Told = { passed: '', held: '', zone: undefined };
  const settle = () => {
    const { zone, held } = burst.settle();
    if (zone) told.zone = zone.text;
    else told.held += held.map(({ key }) => (key.length === 1 ? key : '')).join('');
  };
  let at = 1000;
  for (const sign of text) {
    const stroke: Stroke = { key: sign === '\n' ? 'Enter' : sign, code: '', shift: /[A-Z<;]/.test(sign), at };
    if (burst.interrupts(stroke)) settle();
    const verdict = burst.stroke(stroke, inText);
    if (verdict === 'pass') {
      told.passed += sign;
      if (sign === '\n') settle();
    }
    if (verdict === 'done') settle();
    at += gap;
  }
  settle();
  return told;
}

for (const lines of [PASSPORT, CARD]) {
  test(`a reader's zone of ${lines.length} lines is told from typing, in a field and outside of any`, () => {
    const text = lines.join('\n');
    for (const inText of [true, false]) {
      for (const end of ['\n', '\n\n', '']) {
        const told = type(text + end, 5, inText);
        expect(told.zone?.trim()).toBe(text);
        expect(told.passed).toBe(inText ? text.slice(0, 4) : '');
        expect(told.held).toBe('');
      }
    }
  });
}

test('a German layout and one piece without line ends are a zone too', () => {
  const german = PASSPORT.join('\n').replaceAll('<', ';').replaceAll('Z', 'Y');
  expect(type(`${german}\n`, 5, true).zone?.trim()).toBe(german);
  const whole = PASSPORT.join('');
  expect(type(`${whole}\n`, 5, false).zone?.trim()).toBe(whole);
});

test('a card of three lines is not taken for whole after two', () => {
  expect(type(`${CARD.slice(0, 2).join('\n')}\n`, 5, false).zone?.split('\n').filter(Boolean)).toHaveLength(2);
  expect(type(`${CARD.join('\n')}\n`, 5, false).zone?.split('\n').filter(Boolean)).toHaveLength(3);
});

test('what a person types is not swallowed', () => {
  for (const text of ['Anna Maria Eriksson', 'ANSPRECHPARTNERIN IN DORTMUND', 'PASSAU\n', 'A', 'Palästina <unbekannt>']) {
    for (const inText of [true, false]) {
      const told = type(text, 130, inText);
      expect(told.passed + told.held, text).toHaveLength(text.length);
      expect(told.zone).toBeUndefined();
    }
  }
  // In a field nothing is even kept back, and the fastest hands get back what was.
  expect(type('ANSPRECHPARTNERIN', 60, true).passed).toBe('ANSPRECHPARTNERIN');
  const fast = type('ANSPRECHPARTNERIN', 15, true);
  expect(fast.passed + fast.held).toBe('ANSPRECHPARTNERIN');
});

test('a sign that no zone has gives back what was kept', () => {
  const told = type('Andromeda Clio 00.00.1985', 5, true);
  expect(told.zone).toBeUndefined();
  expect(told.passed.length + told.held.length).toBe('Andromeda Clio 00.00.1985'.length);
});

test('small letters outside a field act at once', () => {
  expect(type('n', 100, false).passed).toBe('n');
  expect(type('nnn', 100, false).passed).toBe('nnn');
});

test('a zone by the places of the keys is known under any layout', () => {
  const burst = new Burst();
  let at = 0;
  for (const line of PASSPORT) {
    for (const sign of line) {
      at += 4;
      const digit = /\d/.test(sign);
      const code = sign === '<' ? 'Comma' : digit ? `Digit${sign}` : `Key${sign}`;
      // An Arabic layout makes letters of its own of the same keys.
      burst.stroke({ key: digit ? sign : 'ش', code, shift: !digit, at }, false);
    }
    at += 4;
    burst.stroke({ key: 'Enter', code: 'Enter', shift: false, at }, false);
  }
  expect(burst.settle().zone?.keys.trim()).toBe(PASSPORT.join('\n'));
});
