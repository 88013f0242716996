import { describe, expect, it } from 'vitest';
import type { ImportOpened } from '../../backend/generated/commands';
import { certaintyOf, columnLetter, proposedMapping, takenBy, withField, withUse } from './mapping';

const column = (index: number, field: string) => ({ index, header: `h${index}`, field, confidence: 0.9, examples: [] });
const OPENED: ImportOpened = {
  token: 't',
  file_name: 'list.xlsx',
  format: 'xlsx',
  encoding: null,
  separator: null,
  sheets: [
    { name: 'A', rows: 9, use_it: true, why_not: null, header_row: 2, columns: [column(0, 'family'), column(1, 'given'), column(3, 'phone')], first_rows: [] },
    { name: 'B', rows: 2, use_it: false, why_not: 'no-names', header_row: null, columns: [], first_rows: [] },
  ],
};

describe('the mapping of columns', () => {
  it('holds every sheet and a field for each column, also for one that the desk did not name', () => {
    expect(proposedMapping(OPENED)).toEqual({
      token: 't',
      sheets: [
        { name: 'A', use_it: true, header_row: 2, fields: ['family', 'given', 'note', 'phone'] },
        { name: 'B', use_it: false, header_row: null, fields: [] },
      ],
    });
  });

  it('keeps everything else when one column is changed', () => {
    const before = proposedMapping(OPENED);
    const after = withField(before, 'A', 3, 'email');
    expect(after.sheets[0]?.fields).toEqual(['family', 'given', 'note', 'email']);
    expect(after.sheets[0]?.header_row).toBe(2);
    expect(after.sheets[1]).toEqual(before.sheets[1]);
    expect(before.sheets[0]?.fields[3], 'what was there is not changed in place').toBe('phone');
  });

  it('keeps the column as a note whose field another column takes, and says which took it', () => {
    const after = withField(proposedMapping(OPENED), 'A', 2, 'family');
    const fields = after.sheets[0]?.fields ?? [];
    expect(fields).toEqual(['note', 'given', 'family', 'phone']);
    expect(takenBy(fields, 0, 'family')).toBe(2);
    expect(takenBy(fields, 1, 'given'), 'its own field is still its own').toBeUndefined();
  });

  it('lets two columns hold phone numbers', () => {
    const fields = withField(proposedMapping(OPENED), 'A', 2, 'phone').sheets[0]?.fields;
    expect(fields).toEqual(['family', 'given', 'phone', 'phone']);
  });

  it('uses a sheet or leaves it out without touching its columns', () => {
    const out = withUse(proposedMapping(OPENED), 'A', false);
    expect(withUse(out, 'A', true)).toEqual(proposedMapping(OPENED));
  });
});

it('names columns as a spreadsheet does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('is sure of what a person has chosen', () => {
  expect(certaintyOf(0.3, 'note', 'given')).toBe('chosen');
  expect(certaintyOf(0.3, 'note', 'note')).toBe('doubtful');
  expect(certaintyOf(0.6, 'phone', 'phone')).toBe('likely');
  expect(certaintyOf(0.8, 'phone', 'phone')).toBe('certain');
});
