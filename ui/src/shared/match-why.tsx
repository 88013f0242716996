import { Fragment } from 'react';
import { m } from '../backend/generated/messages';
import type { NameWords } from '../backend/generated/commands';
import type { Message } from './l10n/message';
import { useFormat, useText } from './l10n';
import { useWords } from './words';

type Field = 'name' | 'birth' | 'phone' | 'number' | 'address' | 'other';

const HEADINGS: Record<Field, () => Message> = {
  name: m.duplicateWhyName,
  birth: m.duplicateWhyBirth,
  phone: m.duplicateWhyPhone,
  number: m.duplicateWhyNumber,
  address: m.duplicateWhyAddress,
  other: m.duplicateWhyOther,
};

const NAMES = ['same-name', 'name-prefix', 'similar-spelling', 'sounds-alike', 'other-script', 'lost-letter', 'other-name', 'name-part-missing', 'name-alone', 'name-swapped'];

/** Those that the words of the names say better, where there are such. */
const OF_WORDS = NAMES.filter((reason) => !['other-name', 'name-swapped', 'name-alone'].includes(reason));

/** What of the two records a reason is about. */
export function fieldOf(reason: string): Field {
  if (NAMES.includes(reason)) return 'name';
  if (reason.includes('birth')) return 'birth';
  if (reason === 'phone' || reason === 'number') return reason;
  return reason === 'street' || reason === 'place' ? 'address' : 'other';
}

/** Reasons put under what they are about, in the order of the fields. */
export function byField(reasons: readonly string[]): [Field, string[]][] {
  const fields = Object.keys(HEADINGS) as Field[];
  return fields.flatMap((field): [Field, string[]][] => {
    const own = reasons.filter((reason) => fieldOf(reason) === field);
    return own.length > 0 ? [[field, own]] : [];
  });
}

/** A word of a name, the word that stands for it, and how they stand to each other. */
function Words({ first, second, code }: NameWords) {
  const { word } = useWords();
  return (
    <>
      <bdi>{first || second}</bdi>
      {first !== '' && second !== '' && first !== second && (
        <>
          {' / '}
          <bdi>{second}</bdi>
        </>
      )}
      {`: ${word('name-words', code)}`}
    </>
  );
}

/** Why somebody was found, in one line: what is written as it was typed is said once, every other word by itself. */
export function HitWhy({ reasons, words }: { reasons: readonly string[]; words: readonly NameWords[] }) {
  const { word } = useWords();
  const told = words.filter(({ code }) => code !== 'same');
  const rest = reasons.filter((reason) => words.length === 0 || !OF_WORDS.includes(reason) || (reason === 'same-name' && told.length < words.length));
  return (
    <span className="hit-why">
      {told.map((one, at) => (
        <Fragment key={`${one.first} ${one.second}`}>
          {at > 0 && ' · '}
          <Words {...one} />
        </Fragment>
      ))}
      {told.length > 0 && rest.length > 0 && ' · '}
      {rest.map((reason) => word('match-reason', reason)).join(' · ')}
    </span>
  );
}

/** Why two records may be one person: a line for the name, with its words, a line for the birth date, and so on. */
export function MatchWhy({ reasons, words = [] }: { reasons: readonly string[]; words?: readonly NameWords[] }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  return (
    <ul className="match-why">
      {byField(reasons).map(([field, own]) => (
        <li key={field}>
          {t(
            m.duplicateWhyLine({
              field: t(HEADINGS[field]()),
              // Behind its own heading "phone number" would say nothing.
              reasons: format.list(own.map((reason) => (reason === field ? t(m.duplicateAgrees()) : word('match-reason', reason)))),
            }),
          )}
          {field === 'name' && words.length > 0 && (
            <ul className="match-words">
              {words.map(({ first, second, code }) => (
                <li key={`${first} ${second} ${code}`}>
                  <Words first={first} second={second} code={code} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The word for a score. */
export function scoreWord(score: number): () => Message {
  if (score >= 0.95) return m.duplicateScoreCertain;
  if (score >= 0.8) return m.duplicateScoreVeryLikely;
  return score >= 0.5 ? m.duplicateScoreLikely : m.duplicateScorePossible;
}
