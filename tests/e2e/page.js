// Finds what a person perceives: by role and name, never by class. Put before each script that the tests run in the page.
const strip = (text) => (text ?? '').replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '').replace(/\s+/g, ' ').trim();

const ROLES = {
  button: 'button:not([role]):not([aria-haspopup=listbox]), [role=button]',
  link: 'a[href], [role=link]',
  field: 'input:not([type=radio]):not([type=checkbox]):not([type=hidden]), textarea',
  select: 'button[aria-haspopup=listbox]',
  part: '[role=spinbutton]',
  radio: '[role=radio], input[type=radio]',
  tick: '[role=checkbox], input[type=checkbox]',
  tab: '[role=tab]',
  option: '[role=option]',
  heading: 'h1, h2, h3, [role=heading]',
  row: 'tr, [role=row]',
  item: 'li, [role=listitem]',
  cell: 'td, th, [role=gridcell], [role=cell]',
  status: '[role=status]',
  alert: '[role=alert], .error-note',
  dialog: '[role=dialog], [role=alertdialog]',
  main: 'main',
};
// Their names are made of several texts, of which the test knows one.
const LOOSE = new Set(['select', 'part', 'option', 'row', 'item', 'cell', 'status', 'alert', 'dialog', 'main']);

const shown = (element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden' && !element.closest('[inert], [aria-hidden=true]');

const textOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
  if (node.hasAttribute('aria-label')) return ` ${node.getAttribute('aria-label')} `;
  const apart = !getComputedStyle(node).display.startsWith('inline');
  const inside = [...node.childNodes].map(textOf).join('');
  return apart ? ` ${inside} ` : inside;
};

const nameOf = (element) => {
  const by = element.getAttribute('aria-labelledby');
  const own = element.getAttribute('aria-label');
  if (by) {
    // A part that names itself, like the value of a choice, counts with its own label.
    const parts = by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean);
    const said = strip(parts.map((part) => (part === element && own ? own : textOf(part))).join(' '));
    if (said) return said;
  }
  if (own) return strip(own);
  if (element.labels?.length) return strip([...element.labels].map(textOf).join(' '));
  return strip(textOf(element)) || strip(element.getAttribute('placeholder')) || strip(element.getAttribute('title'));
};

const all = (role, name) => {
  const wanted = strip(name);
  const there = [...document.querySelectorAll(ROLES[role] ?? role)].filter(shown).map((element) => [element, nameOf(element)]);
  const pick = (fits) => there.filter(([, have]) => fits(have)).map(([element]) => element);
  if (wanted === '') return pick(() => true);
  for (const fits of [(have) => have === wanted, (have) => have.startsWith(wanted), (have) => (LOOSE.has(role) || !(role in ROLES)) && have.includes(wanted)]) {
    const found = pick(fits);
    if (found.length > 0) return found;
  }
  return [];
};
const one = (role, name) => all(role, name)[0] ?? null;

const focused = () => document.activeElement;
// In a list the focus may stay in the field while an option is meant.
const meant = () => document.getElementById(focused()?.getAttribute('aria-activedescendant') ?? '') ?? focused();
