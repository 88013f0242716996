import type { LetterDraft, LetterFault, LetterField, LetterKind, LetterProgramText, LetterVersion, Letterhead } from '../generated/commands';
import type { FakeOffice, Handlers } from './host';

const KINDS: LetterKind[] = ['referral', 'invitation', 'reminder', 'partner-reminder', 'release', 'privacy-notice'];
const LANGUAGES = ['de', 'ar', 'bg', 'ckb', 'en', 'es', 'fa', 'fa-AF', 'fr', 'ku', 'pl', 'ps', 'ro', 'ru', 'so', 'sq', 'ti', 'tr', 'uk', 'ur'];
const DAY = '2026-11-22';

/** The program's own texts, as they stand in the tree. */
const files = import.meta.glob<string>('../../../../locales/{de,en,ar}/letter-text.ftl', { query: '?raw', import: 'default', eager: true });

let versions: { kind: LetterKind; language: string; row: LetterVersion }[] = [];
let head: Letterhead | undefined;

export function resetLetters(): void {
  versions = [];
  head = undefined;
}

function part(language: string, kind: LetterKind, name: 'title' | 'body'): string | undefined {
  const text = files[`../../../../locales/${language}/letter-text.ftl`]?.split(`\nletter-text-${kind}-${name} =`)[1];
  if (text === undefined) return undefined;
  // A pattern ends where a line begins at the margin.
  const end = /\n(?=[^\s])/.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .split('\n')
    .map((line) => line.replace(/^ {4}/, ''))
    .join('\n')
    .trim();
}

const rowsOf = (kind: LetterKind, language: string) => versions.filter((one) => one.kind === kind && one.language === language).map(({ row }) => row);
const current = (kind: LetterKind, language: string) => rowsOf(kind, language).find((row) => row.state === 'in-force');
const labelOf = (kind: LetterKind) => current(kind, 'de')?.number.toString() ?? DAY;

function program(kind: LetterKind, language: string): LetterProgramText | null {
  const [title, body] = [part(language, kind, 'title'), part(language, kind, 'body')];
  if (title === undefined || body === undefined) return null;
  const outdated = language !== 'de' && labelOf(kind) !== DAY;
  return { title, body, day: DAY, checked: false, outdated, in_force: !current(kind, language), label: DAY };
}

function german(kind: LetterKind): LetterProgramText {
  const own = current(kind, 'de');
  const base = program(kind, 'de') ?? { title: '', body: '', day: DAY, checked: false, outdated: false, in_force: true, label: DAY };
  return own ? { ...base, title: own.title, body: own.body, day: own.day, checked: own.checked, in_force: true, label: own.number.toString() } : base;
}

const field = (name: string, kind: string, may_be_missing = false): LetterField => ({ name, kind, may_be_missing });

function fields(kind: LetterKind): LetterField[] {
  const always = [field('office', 'String'), field('phone', 'String', true), field('mail', 'String', true), field('writer', 'String'), field('today', 'Day')];
  const names = [...`${part('de', kind, 'title') ?? ''} ${part('de', kind, 'body') ?? ''}`.matchAll(/\$([a-z_]+)/g)].map(([, name]) => name ?? '');
  const typeOf = (name: string) =>
    ['day', 'answer_by', 'sent_on', 'released_on', 'valid_until'].includes(name) ? 'Day' : ['years', 'minutes'].includes(name) ? 'Count' : 'String';
  const own = [...new Set(names)].filter((name) => !always.some((known) => known.name === name)).map((name) => field(name, typeOf(name)));
  return [...own, ...always];
}

function faults({ kind, title, body }: LetterDraft): LetterFault[] {
  const known = fields(kind).map(({ name }) => name);
  const of = (name: string, text: string) =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(/\{[^}]*\$([A-Za-z0-9_-]+)/g)].flatMap(([, used = '']) =>
        known.includes(used) ? [] : [{ part: name, line: index + 1, code: 'field-unknown', name: used }],
      ),
    );
  return [...of('title', title), ...of('body', body)];
}

function find(id: string, version: number, office: FakeOffice) {
  const found = versions.find(({ row }) => row.id === id) ?? office.refuse('not-found', { table: 'letter_text' });
  return found.row.version === version ? found : office.refuse('version-conflict', { table: 'letter_text', id });
}

export const handlers: Handlers = {
  letter_text_list: () => ({
    kinds: KINDS.map((kind) => ({
      kind,
      texts: LANGUAGES.map((language) => {
        const [own, base] = [current(kind, language), program(kind, language)];
        return {
          language,
          number: own?.number ?? 0,
          day: own?.day ?? base?.day ?? null,
          checked: own?.checked ?? false,
          outdated: language !== 'de' && (own ? own.german !== labelOf(kind) : (base?.outdated ?? false)),
          drafts: rowsOf(kind, language).filter((row) => row.state === 'draft').length,
        };
      }),
    })),
  }),
  letter_text_open: ({ kind, language }) => ({
    kind,
    language,
    fields: fields(kind),
    versions: rowsOf(kind, language),
    program: program(kind, language),
    german: german(kind),
  }),
  letter_text_check: (draft) => ({ faults: faults(draft) }),
  letter_text_save: ({ id, version, text, checked, remark }, office) => {
    if (text.title.trim() === '') return office.refuse('field-required', { field: 'title' });
    if (text.body.trim() === '') return office.refuse('field-required', { field: 'body' });
    const [fault] = faults(text);
    if (fault) {
      const known = fields(text.kind).map(({ name }) => name).join(', ');
      return office.refuse(`letter-text-${fault.code}`, { field: fault.part, line: fault.line, name: fault.name, known });
    }
    if (id !== null) {
      const { row } = find(id, version, office);
      if (row.state !== 'draft') return office.refuse('letter-text-kept', { number: row.number });
      Object.assign(row, { title: text.title, body: text.body, checked, remark, version: version + 1, at: office.now(), day: office.today() });
      office.changed('letter_text', id);
      return { id, version: row.version, saved_at: office.now() };
    }
    const number = 1 + Math.max(0, ...rowsOf(text.kind, text.language).map((row) => row.number));
    const made = office.id();
    const { kind, language, title, body } = text;
    const german = language === 'de' ? number.toString() : labelOf(kind);
    const kept = { title, body, checked, remark, german, outdated: false, by: 'Mirko Muster', at: office.now(), day: office.today() };
    versions.unshift({ kind, language, row: { ...kept, id: made, version: 1, number, state: 'draft' } });
    office.changed('letter_text', made);
    return { id: made, version: 1, saved_at: office.now() };
  },
  letter_text_put_in_force: ({ id, version }, office) => {
    const { kind, language, row } = find(id, version, office);
    if (row.state === 'in-force') return office.refuse('letter-text-in-force', { number: row.number });
    const held = current(kind, language);
    if (held) held.state = 'retired';
    Object.assign(row, { state: 'in-force', version: version + 1, day: office.today() });
    office.changed('letter_text', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  letter_text_back: ({ kind, language }, office) => {
    const held = current(kind, language) ?? office.refuse('letter-text-none-in-force');
    held.state = 'retired';
    office.changed('letter_text', held.id);
    return { id: held.id, version: 0, saved_at: office.now() };
  },
  letter_preview: ({ kind, language, copy, draft }) => {
    const base = german(kind);
    const ours = draft?.language === 'de' ? draft : base;
    const other = draft !== null && draft.language !== 'de' ? draft : program(kind, language);
    const bilingual = language !== 'de' && (copy || !['referral', 'partner-reminder'].includes(kind)) && other !== null;
    const words = (text: { title: string; body: string }) => `${text.title}\n\n${text.body}`;
    const escaped = words(ours).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const lines = escaped.split('\n').map((line, index) => `<text x="70" y="${90 + index * 16}" font-size="11">${line}</text>`);
    return {
      pages: [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595" height="842"><rect width="595" height="842" fill="#fff"/>${lines.join('')}</svg>`],
      german: words(ours),
      aid: bilingual ? words(other) : null,
      missing: [],
      replaced: [],
    };
  },
  release_preview: ({ purpose }, office) => {
    if (purpose.trim() === '') return office.refuse('field-required', { field: 'purpose' });
    const { title, body } = german('release');
    return { pages: ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595" height="842"><rect width="595" height="842" fill="#fff"/></svg>'], german: `${title}\n\n${body}`, aid: null, missing: [], replaced: [] };
  },
  release_paper: ({ destination }) => ({ outcome: destination === 'print' ? 'printed' : 'saved', path: destination === 'print' ? null : '/home/office/release.pdf' }),
  letter: ({ kind, destination }) => ({
    outcome: destination === 'print' ? 'printed' : 'saved',
    path: destination === 'print' ? null : `/home/office/${kind}.pdf`,
  }),
  letterhead: () =>
    head ?? {
      version: 0,
      office: 'Anlaufstelle Musterstadt',
      street: '',
      postcode: '',
      place: '',
      phone: '',
      mail: '',
      web: '',
      controller: '',
      officer: '',
      authority: '',
      keep_years: 3,
      logo: null,
      logo_alt: '',
    },
  letterhead_save: (request, office) => {
    const { street, postcode, place, phone, mail, web, controller, officer, authority, keep_years, logo, logo_alt } = request;
    if (request.keep_years < 1 || request.keep_years > 30) return office.refuse('letterhead-years', { field: 'keep_years' });
    if (request.logo !== null && request.logo_alt.trim() === '') return office.refuse('field-required', { field: 'logo_alt' });
    const rest = { street, postcode, place, phone, mail, web, controller, officer, authority, keep_years, logo, logo_alt };
    head = { office: 'Anlaufstelle Musterstadt', version: request.version + 1, ...rest };
    office.changed('letterhead', 'letterhead');
    return { id: 'letterhead', version: head.version, saved_at: office.now() };
  },
  letterhead_logo_choose: () => ({
    logo: `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0h60v20H0z" fill="#00566b"/></svg>')}`,
  }),
};
