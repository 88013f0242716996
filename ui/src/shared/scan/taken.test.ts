import { expect, test } from 'vitest';
import type { ClientForm, DocumentForm, ScannedDocument } from '../../backend/generated/commands';
import { withTaken } from './taken';

const card: DocumentForm = { id: null, kind: 'passport', number: 'N 0123456', issuer: 'SYR', valid_from: null, valid_until: '2031-04-15', remark: '' };
// Only what is read here of a form and of a document.
const form = (documents: DocumentForm[]) => ({ names: [], nationalities: [], documents }) as unknown as ClientForm;
const document = { document: card, nationality: null, birth_date: null, gender: null } as unknown as ScannedDocument;
const own = { ...card, id: 'd1', number: 'N0123456', valid_until: '2026-04-15' };

test('the day of a document that is on record is taken over alone', () => {
  const next = withTaken(form([own]), { document, fields: ['expiry'] });
  expect(next.documents).toEqual([{ ...own, valid_until: '2031-04-15' }]);
});

test('a document that is on record is not added again, and keeps its day', () => {
  expect(withTaken(form([own]), { document, fields: ['document'] }).documents).toEqual([own]);
});

test('a new document comes with its day', () => {
  expect(withTaken(form([]), { document, fields: ['document'] }).documents).toEqual([card]);
});
