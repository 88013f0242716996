import type { ClientDisplayView, ClientId, DisplayPart, NameProposal, ShownClient, VoiceAsked, VoiceGiven } from '../generated/commands';
import { fakeClient } from './client';
import type { FakeOffice, Handlers } from './host';

/** The second screen of the invented office. The desk keeps the rules; here is what screens need to be tried. */
interface Shown {
  clientId: ClientId | null;
  showing: number;
  parts: DisplayPart[];
  proposal: NameProposal | null;
  clears_in: number | null;
}

let number = 0;
let serial = 0;
let open = false;
let language = 'de';
let language_chosen = false;
let shown: Shown | null = null;
let voice: VoiceAsked | null = null;
let given: VoiceGiven[] = [];
let waiting: (() => void)[] = [];

/** Puts it back to a closed window, for tests. */
export function resetDisplay(): void {
  open = false;
  language = 'de';
  language_chosen = false;
  shown = null;
  voice = null;
  given = [];
  waiting = [];
}

/** What a client said at the second screen. */
export const givenAtDisplay = (): readonly VoiceGiven[] => given;

function change(office: FakeOffice): void {
  number += 1;
  waiting.forEach((wake) => wake());
  waiting = [];
  office.changed('client_display', String(number));
}

function clear(): void {
  shown = null;
  voice = null;
  language = 'de';
  language_chosen = false;
}

const state = () => ({
  open,
  language,
  language_chosen,
  showing: shown && { client_id: shown.clientId, parts: shown.parts, clears_in: shown.clears_in, proposal: shown.proposal },
  voice,
});

function viewOf(one: Shown): ShownClient {
  const form = one.clientId === null ? undefined : fakeClient(one.clientId)?.form;
  const has = (part: DisplayPart) => one.parts.includes(part);
  const birth = form?.birth_date;
  return {
    showing: one.showing,
    parts: one.parts,
    names: has('names') ? (form?.names ?? []).filter(({ kind }) => kind === 'current').map(({ given, family }) => ({ given, family })) : [],
    birth_date: has('birth-date') && birth ? { year: birth.year, month: birth.month, day: birth.day } : null,
    languages: has('languages') ? (form?.languages ?? []).map(({ tag }) => tag) : [],
    appointment: null,
    proposed: one.proposal !== null,
  };
}

const view = (): ClientDisplayView => ({ number, language, shown: shown && viewOf(shown), voice });

export const handlers: Handlers = {
  client_display_state: () => state(),
  client_display_show: ({ client_id, parts, language: wanted }, office) => {
    const client = client_id === null ? undefined : (fakeClient(client_id) ?? office.refuse('not-found', { table: 'client' }));
    const same = shown !== null && client_id !== null && shown.clientId === client_id ? shown : null;
    language = wanted ?? client?.form.letter_language ?? language;
    voice = null;
    shown = { clientId: client_id, showing: same?.showing ?? ++serial, parts: client ? parts : ['names'], proposal: same?.proposal ?? null, clears_in: null };
    change(office);
    return state();
  },
  client_display_at: ({ client_id, new_client }, office) => {
    if (shown) {
      const stays = shown.clientId === null ? new_client : shown.clientId === client_id;
      const clears_in = stays ? null : (shown.clears_in ?? 30);
      if (clears_in !== shown.clears_in) {
        shown.clears_in = clears_in;
        change(office);
      }
    }
    return state();
  },
  client_display_clear: (_, office) => {
    clear();
    change(office);
    return state();
  },
  client_display_answer: ({ proposal }, office) => {
    if (shown?.proposal?.number !== proposal) return office.refuse('proposal-gone');
    shown.proposal = null;
    change(office);
    return state();
  },
  client_display_look: async ({ seen }) => {
    if (seen === number) await new Promise<void>((resolve) => waiting.push(resolve));
    return view();
  },
  client_display_language: ({ tag }, office) => {
    language = tag;
    language_chosen = true;
    change(office);
    return view();
  },
  client_display_propose: ({ showing, corrects, given, family }, office) => {
    if (shown?.showing !== showing) return office.refuse('proposal-gone');
    const form = shown.clientId === null ? undefined : fakeClient(shown.clientId)?.form;
    const corrected = corrects === null ? undefined : form?.names.filter(({ kind }) => kind === 'current')[corrects];
    shown.proposal = { number: ++serial, corrects: corrected?.id ?? null, given, family, language };
    change(office);
    return view();
  },
  client_display_ask: ({ language: wanted }, office) => {
    if (!open) return office.refuse('client-display-closed');
    shown = null;
    language = wanted ?? language;
    voice = { turn: ++serial, done: false };
    change(office);
    return state();
  },
  client_display_voice: (answers, office) => {
    if (voice?.turn !== answers.turn) return office.refuse('voice-over');
    given.push(answers);
    voice = { ...voice, done: true };
    change(office);
    return view();
  },
  client_display_open: (_, office) => {
    open = true;
    change(office);
    return state();
  },
  client_display_close: (_, office) => {
    open = false;
    clear();
    change(office);
    return state();
  },
};
