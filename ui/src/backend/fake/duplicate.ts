import type { ClientHit, DuplicateDecision, DuplicatePair, DuplicateSide, DuplicateState, MergeRow } from '../generated/commands';
import { fakeClient, hitOf } from './client';
import type { Handlers } from './host';

/** Two entries of one person, invented like everybody here. */
const FIRST = '01930000-0000-7000-8000-000000000001';
const SECOND = '01930000-0000-7000-8000-000000000002';
const MERGE = '01930000-0000-7000-8000-0000000009a1';

interface State {
  decision: DuplicateDecision | null;
  searchedAt: number | null;
  stopped: boolean;
  merged: boolean;
}

const fresh = (): State => ({ decision: null, searchedAt: null, stopped: false, merged: false });
let state = fresh();
const isStopped = (): boolean => state.stopped;

export function resetDuplicates(searchedAt: number | null = null): void {
  state = { ...fresh(), searchedAt };
}

function hit(id: string): ClientHit | undefined {
  const client = fakeClient(id);
  return client && hitOf(client, [], []);
}

function side(id: string): DuplicateSide | undefined {
  const client = fakeClient(id);
  return (
    client && {
      id,
      version: client.version,
      external_id: client.external_id,
      restricted: false,
      form: client.form,
      cases: [],
      last_contact: null,
      holds: [{ code: 'note', count: client.timeline.length }],
      created_at: client.timeline.at(-1)?.at ?? 0,
      created_by: 'Jana Beispiel',
    }
  );
}

function stateOf(): DuplicateState {
  return state.decision ?? 'open';
}

const row = (): MergeRow => ({ id: MERGE, merged_id: SECOND, names: ['Selam Tesfai'], external_id: '1188', at: 0, by: 'Mirko Muster', obstacle: null, moved: [{ code: 'note', count: 2 }] });

export const handlers: Handlers = {
  duplicate_list: ({ state: wanted }) => {
    const [first, second] = [hit(FIRST), hit(SECOND)];
    const found = state.searchedAt !== null && !state.merged && first && second;
    const pairs: DuplicatePair[] =
      found && stateOf() === wanted ? [{ first, second, score: 0.97, reasons: ['same-name', 'other-script', 'birth-date-swapped', 'phone'], decision: null }] : [];
    const counts = (['open', 'later', 'different'] as const).map((code) => ({ code, count: found && stateOf() === code ? 1 : 0 }));
    return { pairs, total: pairs.length, counts, searched_at: state.searchedAt };
  },
  duplicate_open: ({ first_id, second_id }, office) => {
    const [first, second] = [side(first_id), side(second_id)];
    if (!first || !second) return office.refuse('not-found', { table: 'client' });
    return {
      first,
      second,
      score: 0.97,
      reasons: ['same-name', 'other-script', 'birth-date-swapped', 'phone'],
      words: [{ first: 'Mohamad', second: 'محمد', code: 'other-script' }, { first: 'Al Ahmad', second: 'الأحمد', code: 'other-script' }],
      decision: state.decision && { decision: state.decision, by: 'Jana Beispiel', at: office.now() },
      differing: ['preferred-name', 'birth-date'],
      one_sided: [],
    };
  },
  duplicate_decide: ({ decision }, office) => {
    state.decision = decision;
    const id = office.id();
    office.changed('duplicate_decision', id);
    return { id, version: 1, saved_at: office.now() };
  },
  duplicate_cancel: () => {
    state.stopped = true;
    return {};
  },
  duplicate_search: async (_, office) => {
    state.stopped = false;
    for (let done = 0; done < 400; done += 40) {
      office.tell('progress', { work: 'duplicates', done, total: 400 });
      await new Promise((goOn) => setTimeout(goOn, 20));
      if (isStopped()) return { clients: 0, pairs: 0, cancelled: true };
    }
    state.searchedAt = office.now();
    return { clients: 400, pairs: 1, cancelled: false };
  },
  client_merge: ({ survivor_id }, office) => {
    state.merged = true;
    office.changed('client', survivor_id);
    return { merge_id: MERGE, survivor_id, version: 9, saved_at: office.now() };
  },
  client_merges: () => (state.merged ? [row()] : []),
  client_split_open: () => ({
    merge: row(),
    survivor_id: FIRST,
    survivor_version: 9,
    survivor_name: 'Selam Tesfay Gebre',
    goes_back: [{ code: 'note', count: 2 }],
    restored: ['birth-date'],
    changed_since: ['address'],
    later: [{ id: 'n1', kind: 'note', at: 0, by: 'Jana Beispiel', text: 'Fragt nach einem Sprachkurs' }],
  }),
  client_split: (_, office) => {
    state.merged = false;
    office.changed('client', FIRST);
    return { merge_id: MERGE, survivor_id: FIRST, version: 10, saved_at: office.now() };
  },
};
