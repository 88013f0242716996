import { beforeEach, expect, it } from 'vitest';
import type { ImportResult } from '../../backend/generated/commands';
import { fakeHost, type FakeOffice, type Handlers } from '../../backend/fake/host';
import { handlers as invented } from '../../backend/fake/import';
import { setHost } from '../../backend/host';
import { belongTo, cancel, changeMapping, chooseFile, chooseHeader, computePreview, currentWork, look, runImport, startOver } from './work';

const DONE: ImportResult = { rows_read: 412, imported: 371, updated: 24, skipped: 17, duplicates: 2, cancelled: false };

beforeEach(() => startOver());

async function atPreview(answers: Handlers = {}): Promise<void> {
  setHost(fakeHost({ ...invented, ...answers }));
  await chooseFile();
  await computePreview();
}

/** An import that ends when the test says so, and the office that tells its progress. */
function heldRun() {
  let end!: (result: ImportResult) => void;
  let office!: FakeOffice;
  const ops: string[] = [];
  const answers: Handlers = {
    import_run: ({ op_id }, given) => {
      ops.push(op_id);
      office = given;
      return new Promise<ImportResult>((resolve) => {
        end = resolve;
      });
    },
  };
  return { answers, ops, end: (result: ImportResult) => end(result), tell: (done: number) => office.tell('progress', { work: 'import', done, total: 412 }) };
}

it('goes from the file to the columns and to the preview', async () => {
  await atPreview();
  expect(currentWork()).toMatchObject({ step: 'preview', preview: { rows_read: 412 } });
});

it('stays where it was when the dialog is closed', async () => {
  setHost(fakeHost({ import_choose: () => null }));
  await chooseFile();
  expect(currentWork()).toEqual({ step: 'file' });
});

it('says why a hostile file is no list', async () => {
  setHost(fakeHost({ import_choose: (_, office) => office.refuse('list-is-pdf') }));
  await chooseFile();
  expect(currentWork()).toMatchObject({ step: 'file', error: { code: 'list-is-pdf' } });
});

it('shows progress that is told while it runs, and the result at the end', async () => {
  const run = heldRun();
  await atPreview(run.answers);
  const running = runImport();
  await Promise.resolve();
  run.tell(120);
  expect(currentWork().progress).toEqual({ done: 120, total: 412 });
  run.end(DONE);
  await running;
  expect(currentWork()).toMatchObject({ step: 'result', result: DONE });
  expect(currentWork().progress).toBeUndefined();
  run.tell(130);
  expect(currentWork().progress, 'nobody listens any more').toBeUndefined();
});

it('asks once to cancel and shows what came of it', async () => {
  const run = heldRun();
  let asked = 0;
  await atPreview({
    ...run.answers,
    import_cancel: () => {
      asked += 1;
      return {};
    },
  });
  const running = runImport();
  await cancel();
  await cancel();
  expect(asked).toBe(1);
  expect(currentWork().cancelling).toBe(true);
  run.end({ ...DONE, imported: 0, updated: 0, cancelled: true });
  await running;
  expect(currentWork()).toMatchObject({ step: 'result', result: { cancelled: true } });
  expect(currentWork().cancelling).toBeUndefined();
});

it('stays at the preview with the reason when the store refuses, and tries again as the same act', async () => {
  const ops: string[] = [];
  await atPreview({
    import_run: ({ op_id }, office) => {
      ops.push(op_id);
      return ops.length === 1 ? office.refuse('disk-full') : DONE;
    },
  });
  await runImport();
  expect(currentWork()).toMatchObject({ step: 'preview', error: { code: 'disk-full' } });
  await runImport();
  expect(currentWork().step).toBe('result');
  expect(ops[0]).toBe(ops[1]);
});

it('throws the preview away when a column is changed', async () => {
  await atPreview();
  const { mapping } = currentWork();
  if (!mapping) throw new Error('no mapping');
  changeMapping({ ...mapping });
  expect(currentWork().preview).toBeUndefined();
  await runImport();
  expect(currentWork().result, 'nothing is written that was not seen').toBeUndefined();
});

it('shows nothing of a list to the next person at the desk', async () => {
  belongTo('first');
  await atPreview();
  belongTo('first');
  expect(currentWork().step).toBe('preview');
  belongTo('second');
  expect(currentWork()).toEqual({ step: 'file' });
});

it('takes another row as the heading, with what its columns are proposed to be', async () => {
  await atPreview();
  await chooseHeader('Klienten 2026', 1);
  const { opened, mapping, preview } = currentWork();
  expect(preview, 'what was seen was of other columns').toBeUndefined();
  expect(opened?.sheets[0]?.header_row).toBe(1);
  expect(mapping?.sheets[0]).toMatchObject({ header_row: 1, use_it: true });
  expect(new Set(mapping?.sheets[0]?.fields)).toEqual(new Set(['note']));
  expect(mapping?.sheets[1], 'other sheets stay as they were chosen').toMatchObject({ name: 'Notizen', use_it: false });
  await chooseHeader('Klienten 2026', null);
  expect(currentWork().mapping?.sheets[0]?.header_row).toBeNull();
  expect(currentWork().busy).toBeUndefined();
});

it('stays as it was when the row is refused', async () => {
  await atPreview({ import_header: (_, office) => office.refuse('request-invalid') });
  const before = currentWork().mapping;
  await chooseHeader('Klienten 2026', 99);
  expect(currentWork()).toMatchObject({ error: { code: 'request-invalid' } });
  expect(currentWork().mapping).toBe(before);
});

it('is unseen from its end until the screen is looked at', async () => {
  await atPreview({ import_run: () => DONE });
  expect(currentWork().unseen).toBeUndefined();
  await runImport();
  expect(currentWork().unseen).toBe(true);
  look();
  expect(currentWork().unseen).toBeUndefined();
  expect(currentWork().step, 'what came of it stays').toBe('result');
});
