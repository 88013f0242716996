import { beforeEach, expect, it } from 'vitest';
import type { ImportBatch, ImportWithdrawn } from '../../backend/generated/commands';
import { fakeHost, type FakeOffice, type Handlers } from '../../backend/fake/host';
import { setHost } from '../../backend/host';
import { ask, cancelWithdrawal, close, currentWithdrawal, withdraw } from './withdrawal';

const BATCH: ImportBatch = { id: 'b1', file_name: 'falsch.csv', at: 0, by: 'Ada Min', rows_read: 40, imported: 39, updated: 0, skipped: 1, withdrawn: null };
const DONE: ImportWithdrawn = { removed: 38, restored: 0, kept: 1, cancelled: false };

beforeEach(() => close());

/** A withdrawal that ends when the test says so, and the office that tells its progress. */
function heldRun() {
  let end!: (done: ImportWithdrawn) => void;
  let office!: FakeOffice;
  const ops: string[] = [];
  const answers: Handlers = {
    import_withdraw: ({ op_id }, given) => {
      ops.push(op_id);
      office = given;
      return new Promise<ImportWithdrawn>((resolve) => {
        end = resolve;
      });
    },
    import_cancel: () => ({}),
  };
  return { answers, ops, end: (done: ImportWithdrawn) => end(done), tell: (work: string, done: number) => office.tell('progress', { work, done, total: 39 }) };
}

it('asks before anything happens, and shows progress and what came of it', async () => {
  const run = heldRun();
  setHost(fakeHost(run.answers));
  ask(BATCH);
  expect(run.ops).toEqual([]);
  const running = withdraw();
  await Promise.resolve();
  run.tell('import', 5);
  expect(currentWithdrawal().progress?.done, 'the progress of other work is not its own').toBe(0);
  run.tell('import-withdraw', 12);
  expect(currentWithdrawal().progress).toEqual({ done: 12, total: 39 });
  close();
  expect(currentWithdrawal().running, 'what runs is not put away').toBe(true);
  run.end(DONE);
  await running;
  expect(currentWithdrawal()).toEqual({ batch: BATCH, done: DONE });
  close();
  expect(currentWithdrawal()).toEqual({});
});

it('is one act until it is cancelled, and another act after that', async () => {
  const run = heldRun();
  setHost(fakeHost(run.answers));
  ask(BATCH);
  const first = withdraw();
  await withdraw();
  expect(run.ops, 'pressed twice is done once').toHaveLength(1);
  await cancelWithdrawal();
  expect(currentWithdrawal().cancelling).toBe(true);
  run.end({ removed: 0, restored: 0, kept: 0, cancelled: true });
  await first;
  expect(currentWithdrawal().done?.cancelled).toBe(true);
  const second = withdraw();
  run.end(DONE);
  await second;
  expect(run.ops).toHaveLength(2);
  expect(run.ops[0]).not.toBe(run.ops[1]);
});

it('says why it was refused and tries again as the same act', async () => {
  const ops: string[] = [];
  setHost(
    fakeHost({
      import_withdraw: ({ op_id }, office) => {
        ops.push(op_id);
        return ops.length === 1 ? office.refuse('disk-full') : DONE;
      },
    }),
  );
  ask(BATCH);
  await withdraw();
  expect(currentWithdrawal()).toMatchObject({ batch: BATCH, error: { code: 'disk-full' } });
  await withdraw();
  expect(currentWithdrawal().done).toEqual(DONE);
  expect(ops[0]).toBe(ops[1]);
});
