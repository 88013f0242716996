import type { SuggestionRow, SuggestionState, VoiceGiven, VoiceRow } from '../generated/commands';
import type { FakeOffice, Handlers } from './host';

/** The client's voice in the invented office: what was said at the kiosk, for tests, and a report that is plausible in itself. */
let turn = 0;
let heard: VoiceGiven[] = [];
let suggestions: SuggestionRow[] = [];

const STATES: readonly SuggestionState[] = ['new', 'discussed', 'answered', 'set-aside'];

function line(id: number, week: string, language: string, text: string, state: SuggestionState, answer: string): SuggestionRow {
  return { id: `01960000-0000-4000-8000-${String(id).padStart(12, '0')}`, version: 1, week, language, text, state, answer };
}

/** Puts it back to how the office begins, for tests. */
export function resetVoice(): void {
  turn = 0;
  heard = [];
  suggestions = [
    line(1, '2026-11-09', 'ar', 'كراسي أكثر في غرفة الانتظار من فضلكم', 'new', ''),
    line(2, '2026-11-09', 'uk', 'Час прийому також увечері', 'new', ''),
    line(3, '2026-11-02', 'de', 'Ein Wickeltisch wäre gut', 'discussed', ''),
    line(4, '2026-10-05', 'ti', 'ትርጉም ብስልኪ', 'answered', 'Ab Januar dolmetscht jemand am Telefon.'),
  ];
}
resetVoice();

/** What was given since the beginning. */
export const heardVoices = (): readonly VoiceGiven[] => heard;

function row(key: string, size: number, together = false): VoiceRow {
  const five = (share: number) => Math.round((size * share) / 5) * 5;
  return {
    key,
    together,
    voices: size,
    counts: [
      [five(0.7), five(0.2), five(0.1), 0],
      [five(0.5), five(0.3), five(0.2), 0],
      [five(0.9), five(0.05), five(0.05), 0],
    ],
  };
}

function found(id: string, version: number, office: FakeOffice): SuggestionRow {
  const one = suggestions.find((row) => row.id === id) ?? office.refuse('not-found', { table: 'suggestion' });
  return one.version === version ? one : office.refuse('version-conflict');
}

export const handlers: Handlers = {
  kiosk_voice_open: () => ({ turn: ++turn }),
  kiosk_voice: (given, office) => {
    if (given.turn !== turn) return office.refuse('voice-over');
    heard.push(given);
    return {};
  },
  voice_report: ({ from, to }, office) => {
    if (to < from) return office.refuse('period-reversed', { field: 'to' });
    const few = Number(from.slice(0, 4)) < 2020;
    return {
      from,
      to,
      before: '2026-11-16',
      least: 10,
      questions: few ? [] : ['understood', 'next-step', 'respected'],
      answers: ['good', 'middling', 'bad', 'skipped'],
      tables: few
        ? []
        : [
            { dimension: 'total', rows: [row('', 240)] },
            { dimension: 'month', rows: [row('2026-10', 150), row('2026-11', 90)] },
            { dimension: 'week', rows: [row('2026-11-02', 40), row('2026-11-09', 35), row('2026-11', 15, true)] },
            { dimension: 'language', rows: [row('ar', 90), row('uk', 70), row('de', 40), row('', 40, true)] },
            { dimension: 'place', rows: [] },
          ],
      made_at: office.now(),
      made_by: 'Mirko Muster',
      definition: 'voice 1 (2026-11-23)',
    };
  },
  voice_export: ({ from, to, format }) => ({ path: `/home/demo/stimme-${from}-bis-${to}.${format}` }),
  suggestion_list: ({ state }) => ({
    rows: suggestions.filter((row) => state === null || row.state === state),
    counts: STATES.map((one) => ({ state: one, count: suggestions.filter((row) => row.state === one).length })),
    before: '2026-11-16',
  }),
  suggestion_step: ({ id, version, to, answer }, office) => {
    const one = found(id, version, office);
    if ((to === 'answered' || to === 'set-aside') && answer.trim() === '') return office.refuse('field-required', { field: 'answer' });
    Object.assign(one, { state: to, answer, version: version + 1 });
    office.changed('suggestion', id);
    return { id, version: version + 1, saved_at: office.now() };
  },
  suggestion_remove: ({ id, version }, office) => {
    found(id, version, office);
    suggestions = suggestions.filter((row) => row.id !== id);
    office.changed('suggestion', id);
    return { id, version, saved_at: office.now() };
  },
  suggestion_export: ({ format }) => ({ path: `/home/demo/vorschlaege.${format}` }),
};
