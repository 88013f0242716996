import formats from '../generated/formats.json';
import type { LanguageInfo, Me, Permission, Stage } from '../generated/commands';
import type { LocalePack } from '../../shared/l10n';
import type { Handlers } from './host';

/** The files as they stand in the tree: a text that is saved is on screen at the next load. */
const files = import.meta.glob<string>('../../../../locales/{de,en,ar}/*.ftl', { query: '?raw', import: 'default', eager: true });

export const PASSPHRASE = 'demo demo demo';

const DESK: Permission[] = [
  'client-find',
  'client-read',
  'client-dispute',
  'client-write',
  'note-read',
  'note-write',
  'history-read',
  'contact-record',
  'case-read',
  'case-write',
  'service-read',
  'service-write',
  'referral-read',
  'referral-write',
  'package-import',
  'release-read',
  'release-write',
  'notice-write',
  'duplicate-review',
  'appointment-read',
  'appointment-write',
  'staff-read',
  'queue-use',
  'voice-ask',
  'interpreter-ask',
  'interpreter-pool',
  'interpreter-settle',
];

function person(login: string, name: string, roles: Me['roles'], permissions: Permission[]): Me {
  return { id: `01930000-0000-7000-8000-0000000001${login.length.toString().padStart(2, '0')}`, login, name, roles, permissions, language: null };
}

const STAFF: Me[] = [
  person('admin', 'Alex Verwaltung', ['administrator'], ['client-import', 'directory-import', 'service-read', 'service-write', 'staff-read', 'staff-write', 'queue-setup', 'appointment-setup', 'office-write', 'store-verify', 'store-backup', 'letter-template']),
  person('counter', 'Jana Beispiel', ['caseworker'], DESK),
  person('lead', 'Mirko Muster', ['supervisor'], [...DESK, 'report-run', 'suggestion-review', 'client-import', 'directory-import', 'audit-read', 'client-read-restricted', 'client-restrict', 'duplicate-review', 'client-merge', 'queue-setup', 'appointment-setup', 'letter-template']),
];

const OTHERS: [tag: string, autonym: string, rtl?: boolean][] = [
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['ru', 'Русский'],
  ['ro', 'Română'],
  ['bg', 'Български'],
  ['pl', 'Polski'],
  ['fa', 'فارسی', true],
  ['fa-AF', 'دری', true],
  ['ku', 'Kurmancî'],
  ['ckb', 'سۆرانی', true],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['sq', 'Shqip'],
  ['ps', 'پښتو', true],
  ['ti', 'ትግርኛ'],
  ['so', 'Soomaali'],
  ['ur', 'اردو', true],
];

const known = formats as unknown as Record<string, { autonym: string; direction: LocalePack['direction']; format: LocalePack['layers'][number]['format'] }>;

/** A pack as the desk would send it, from the files of the tree and the committed formats. */
export function packOf(tag: string): LocalePack | undefined {
  const found = known[tag];
  if (!found) return undefined;
  const ftl = Object.entries(files)
    .filter(([path]) => path.includes(`/locales/${tag}/`))
    .map(([, text]) => text)
    .join('\n');
  const { direction, autonym, format } = found;
  return { tag, direction, autonym, layers: [{ tag, direction, ftl, format }] };
}

let stage: Stage = location.search.includes('setup') ? 'no-store' : 'signed-out';
let officeName = 'Servicestelle Migration Musterhausen';
let me: Me | null = null;

/** Puts the fake office back to a stage, for tests. */
export function resetFake(to: Stage = 'signed-out', who: string | null = null): void {
  stage = to;
  me = STAFF.find((one) => one.login === who) ?? null;
}

export const handlers: Handlers = {
  office_state: (_, office) => ({
    stage,
    office_name: stage === 'no-store' ? null : officeName,
    logins: STAFF.map(({ login }) => login),
    me,
    lock_after_minutes: 10,
    today: office.today(),
  }),
  office_init: (request) => {
    const [admin] = STAFF;
    if (!admin) throw new Error('no administrator');
    officeName = request.office_name;
    me = { ...admin, login: request.admin_login, name: request.admin_name };
    stage = 'signed-in';
    return { recovery_key: 'K7QM-4TXD-9WHB-2FPR-6ZNC-8YJE-3VSA-5GLU', me };
  },
  recovery_sheet: ({ destination }) =>
    destination === 'print' ? { outcome: 'no-printer', path: null } : { outcome: 'saved', path: '/home/demo/schluessel.pdf' },
  sign_in: ({ login, passphrase }, office) => {
    const found = STAFF.find((one) => one.login === login);
    if (!found || passphrase !== PASSPHRASE) return office.refuse('wrong-passphrase');
    me = found;
    stage = 'signed-in';
    return found;
  },
  unlock: ({ passphrase }, office) => {
    if (!me || passphrase !== PASSPHRASE) return office.refuse('wrong-passphrase');
    stage = 'signed-in';
    return me;
  },
  lock: () => {
    stage = 'locked';
    return {};
  },
  sign_out: () => {
    stage = 'signed-out';
    me = null;
    return {};
  },
  languages: () => {
    const own: LanguageInfo[] = ['de', 'en', 'ar'].map((tag) => ({
      tag,
      autonym: known[tag]?.autonym ?? tag,
      right_to_left: known[tag]?.direction === 'rtl',
      for_staff: true,
    }));
    return [...own, ...OTHERS.map(([tag, autonym, rtl]) => ({ tag, autonym, right_to_left: rtl === true, for_staff: false }))];
  },
  locale_pack: ({ tag }, office) => ({ pack: packOf(tag) ?? office.refuse('unknown-language', { tag }) }),
  language_choose: ({ tag }, office) => {
    if (!me) return office.refuse('signed-out');
    me = { ...me, language: tag };
    return me;
  },
};
