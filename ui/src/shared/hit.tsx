import { Fragment } from 'react';
import { m } from '../backend/generated/messages';
import type { ClientHit, HitName } from '../backend/generated/commands';
import { useBirthDateText } from './date-field';
import './hit.css';
import { useFormat, useText } from './l10n';
import { HitWhy } from './match-why';

/** A name with the parts that matched marked. The parts come as UTF-16 units, as JavaScript counts. */
export function MarkedName({ name }: { name: HitName }) {
  const pieces = [];
  let at = 0;
  for (const [from, to] of [...name.marked].sort((a, b) => a[0] - b[0])) {
    if (from < at || to <= from || to > name.text.length) continue;
    pieces.push(<Fragment key={at}>{name.text.slice(at, from)}</Fragment>);
    pieces.push(<mark key={`m${from}`}>{name.text.slice(from, to)}</mark>);
    at = to;
  }
  pieces.push(<Fragment key="rest">{name.text.slice(at)}</Fragment>);
  return <bdi>{pieces}</bdi>;
}

/** The preferred name, and one in another script if there is one. */
export function namesShown(names: readonly HitName[]): HitName[] {
  const [first, ...others] = names;
  if (!first) return [];
  const other = others.find((name) => name.script !== first.script) ?? others.find((name) => name.marked.length > 0);
  return other ? [first, other] : [first];
}

export function HitRow({ hit }: { hit: ClientHit }) {
  const { t } = useText();
  const format = useFormat();
  const birthDate = useBirthDateText();
  return (
    <span className="hit">
      <span className="hit-names">
        {namesShown(hit.names).map((name, index) => (
          <span key={name.text} className={index === 0 ? 'hit-name' : 'hit-name-other'}>
            <MarkedName name={name} />
          </span>
        ))}
      </span>
      <span className="hit-facts">
        <span className="figures">{birthDate(hit.birth_date)}</span>
        {hit.language !== null && <span>{format.language(hit.language)}</span>}
        <span>
          {hit.last_contact === null ? t(m.shellSearchNoContact()) : t(m.shellSearchLastContact({ day: hit.last_contact }))}
        </span>
        {hit.case_number !== null && <span className="ltr figures">{hit.case_number}</span>}
      </span>
      <HitWhy reasons={hit.reasons} words={hit.words} />
    </span>
  );
}
