import { describe, expect, it } from 'vitest';
import type { Spoken } from '../../shared/spoken';
import { firstStep, followUp, heardToday, languagesFor, NEED_KEYS, NOTHING, stepAfter, stepBefore, type Answers } from './answers';
import { NEEDS } from '../../shared/need';

const all: Answers = { ...NOTHING, language: 'ar', need: 'housing', urgency: 'soon', result: 'informed' };

describe('the order of the questions', () => {
  it('goes on to the next open question, then back to one that was left out', () => {
    expect(firstStep(NOTHING)).toBe('language');
    expect(stepAfter({ ...NOTHING, language: 'ar' }, 'language')).toBe('need');
    expect(stepAfter({ ...all, language: null }, 'result'), 'the language was left out').toBe('language');
    expect(stepAfter({ ...NOTHING, language: 'ar', need: 'debt', urgency: 'now' }, 'need'), 'urgency is answered').toBe('result');
  });

  it('ends at the button that saves', () => {
    expect(stepAfter(all, 'result')).toBe('save');
    expect(stepAfter(all, 'need'), 'a changed answer leads straight back to saving').toBe('save');
    expect(stepBefore('save')).toBe('result');
    expect(stepBefore('language')).toBe('language');
  });

  it('has a key for each of the twelve topics, and none twice', () => {
    expect(NEED_KEYS).toHaveLength(NEEDS.length);
    expect(new Set(NEED_KEYS).size).toBe(NEEDS.length);
  });
});

describe('the languages that are offered', () => {
  const language = (id: string, text: string, autonym?: string): Spoken => ({ id, text, autonym, rightToLeft: false });
  const spoken = [language('de', 'German', 'Deutsch'), language('ar', 'Arabic', 'العربية'), language('tr', 'Turkish', 'Türkçe'), language('ckb', 'Kurdish (Sorani)', 'سۆرانی')];
  const ids = (typed: string, heard: readonly string[] = []) => languagesFor(spoken, typed, heard).map(({ id }) => id);

  it('begin with those heard most often today, then follow the office', () => {
    expect(ids('', ['tr', 'ar'])).toEqual(['tr', 'ar', 'de', 'ckb']);
    expect(heardToday([{ language: 'ar' }, { language: 'tr' }, { language: 'ar' }])).toEqual(['ar', 'tr']);
  });

  it('are found by the reader’s name, the own name without accents, a part and the tag', () => {
    expect(ids('ger')).toEqual(['de']);
    expect(ids('turkc')).toEqual(['tr']);
    expect(ids('sora')).toEqual(['ckb']);
    expect(ids('عرب'), 'the article is part of the autonym').toEqual([]);
    expect(ids('العر')).toEqual(['ar']);
    expect(ids('ckb')).toEqual(['ckb']);
  });
});

describe('what follows a contact', () => {
  it('carries what is known, so that nobody is asked twice', () => {
    expect(followUp({ ...all, result: 'referred' }, 'c7')).toEqual({ kind: 'refer', path: '/referrals/new?client=c7&need=housing&urgency=soon&language=ar' });
    expect(followUp({ ...all, result: 'appointment-made' }, null)?.path).toBe('/appointments/new?need=housing&urgency=soon&language=ar');
  });

  it('is a case only for somebody with a name', () => {
    expect(followUp({ ...all, result: 'case-opened' }, null)).toBeNull();
    expect(followUp({ ...all, result: 'case-opened' }, 'c7')?.kind).toBe('open-case');
    expect(followUp(all, 'c7'), 'informed needs nothing more').toBeNull();
  });
});
