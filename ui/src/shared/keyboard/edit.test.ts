import { afterEach, describe, expect, it } from 'vitest';
import { deleteBefore, insert, letterBefore, replaceBefore, textBoxOf } from './edit';

function box(value: string, from = value.length, to = from): HTMLInputElement {
  const input = document.createElement('input');
  input.value = value;
  document.body.append(input);
  input.setSelectionRange(from, to);
  return input;
}

afterEach(() => document.body.replaceChildren());

describe('writing into a field that has not the focus', () => {
  it('goes to the caret and takes the place of what is selected', () => {
    const middle = box('محد', 2);
    insert(middle, 'م');
    expect([middle.value, middle.selectionStart]).toEqual(['محمد', 3]);
    const selected = box('Meier', 1, 4);
    insert(selected, 'aie');
    expect([selected.value, selected.selectionStart, selected.selectionEnd]).toEqual(['Maier', 4, 4]);
    expect(document.activeElement).toBe(document.body);
  });

  it('is told to the page as typing, once for each key', () => {
    const input = box('a');
    const told: string[] = [];
    input.addEventListener('input', (event) => told.push(`${(event).inputType} ${(event).data}`));
    insert(input, 'b');
    deleteBefore(input);
    expect(told).toEqual(['insertText b', 'deleteContentBackward null']);
  });

  it('stops where the field is full, and writes no half of what a key holds', () => {
    const input = box('اب');
    input.maxLength = 3;
    insert(input, 'لا');
    expect(input.value).toBe('اب');
    insert(input, 'ل');
    expect(input.value).toBe('ابل');
  });

  it.each([
    ['a letter with its signs', 'مُحَمَّد'.slice(0, 6), 'مُحَ'],
    ['a letter and a mark that follows it', 'e\u0301e\u0301', 'e\u0301'],
    ['a syllable', 'ሰላ', 'ሰ'],
    ['a sign outside of the plane', 'a𐓏', 'a'],
    ['nothing of an empty field', '', ''],
  ])('takes back %s', (_, before, after) => {
    const input = box(before);
    deleteBefore(input);
    expect(input.value).toBe(after);
  });

  it('takes back only what is selected', () => {
    const input = box('abcd', 1, 3);
    deleteBefore(input);
    expect([input.value, input.selectionStart]).toEqual(['ad', 1]);
  });

  it('puts a further form in place of the letter before the caret', () => {
    const input = box('ሰለም', 2);
    expect(letterBefore(input)).toBe('ለ');
    replaceBefore(input, 'ላ');
    expect([input.value, input.selectionStart]).toEqual(['ሰላም', 2]);
  });

  it('knows text fields, and no passphrase, tick or locked field', () => {
    const of = (type: string, readOnly = false) => Object.assign(document.createElement('input'), { type, readOnly });
    expect(textBoxOf(of('text'))).toBeDefined();
    expect(textBoxOf(document.createElement('textarea'))).toBeDefined();
    expect([of('password'), of('checkbox'), of('date'), of('text', true), document.body].map(textBoxOf)).toEqual(Array(5).fill(undefined));
  });
});
