/** Writing into a field that has not the focus, or must not lose it: at its caret, over its selection, as if it had been typed. */

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = new Set(['text', 'search', 'tel', 'url']);

/** The text field that an event came from, of a kind of which the browser tells the caret. Passphrases are never typed on the screen, where others read along. */
export function textBoxOf(target: EventTarget | null): TextBox | undefined {
  if (target instanceof HTMLTextAreaElement) return target.readOnly || target.disabled ? undefined : target;
  if (!(target instanceof HTMLInputElement) || target.readOnly || target.disabled) return undefined;
  return TEXT_TYPES.has(target.type) ? target : undefined;
}

function selection(box: TextBox): [from: number, to: number] {
  const end = box.value.length;
  return [box.selectionStart ?? end, box.selectionEnd ?? end];
}

/** React keeps what it has written itself; the event makes it look, and its own handlers run as for a key. */
function put(box: TextBox, text: string, from: number, to: number, inputType: string): void {
  box.setRangeText(text, from, to, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data: text === '' ? null : text }));
}

/** Puts a text at the caret. What the field has no room for is not written, not even in part. */
export function insert(box: TextBox, text: string): void {
  const [from, to] = selection(box);
  const length = box.value.length - (to - from) + text.length;
  if (box.maxLength >= 0 && length > box.maxLength) return;
  put(box, text, from, to, 'insertText');
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader takes for the last letter before `end`: with its signs, and as long as it is. */
function lastGrapheme(text: string, end: number): string {
  // Graphemes are short; so long a piece before the caret holds the last one whole.
  const before = text.slice(Math.max(0, end - 64), end);
  let last = '';
  for (const { segment } of segmenter.segment(before)) last = segment;
  return last;
}

/** Takes back the selection, or the letter before the caret. */
export function deleteBefore(box: TextBox): void {
  const [from, to] = selection(box);
  if (from !== to) put(box, '', from, to, 'deleteContentBackward');
  else if (from > 0) put(box, '', from - lastGrapheme(box.value, from).length, from, 'deleteContentBackward');
}

/** The letter before the caret, without its signs' help: what a further form would stand for. */
export function letterBefore(box: TextBox): string {
  const [from, to] = selection(box);
  return from === to ? lastGrapheme(box.value, from) : '';
}

/** Puts a further form in place of the letter before the caret. */
export function replaceBefore(box: TextBox, form: string): void {
  const [from, to] = selection(box);
  if (from !== to) return;
  const last = lastGrapheme(box.value, from);
  if (box.maxLength >= 0 && box.value.length - last.length + form.length > box.maxLength) return;
  put(box, form, from - last.length, from, 'insertReplacementText');
}

/** Enter, as the field would get it: a line in a text of several, else the form that it stands in. */
export function enter(box: TextBox): void {
  if (box instanceof HTMLTextAreaElement) insert(box, '\n');
  else box.form?.requestSubmit();
}
