import { useEffect, useRef, type KeyboardEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { DuplicatePair } from '../../backend/generated/commands';
import { namesShown } from '../../shared/hit';
import { useFormat, useText } from '../../shared/l10n';
import { scoreWord } from '../../shared/match-why';
import { useBirthDateText } from '../../shared/date-field';

export function keyOf({ first, second }: DuplicatePair): string {
  return `${first.id} ${second.id}`;
}

export interface PairListProps {
  pairs: readonly DuplicatePair[];
  chosen: string | undefined;
  onChoose: (key: string) => void;
}

/**
 * The pairs, the likeliest first; the arrows go through them. Not a list box: there the keys of the decisions would be taken for
 * the first letters of names.
 */
export function PairList({ pairs, chosen, onChoose }: PairListProps) {
  const { t } = useText();
  const format = useFormat();
  const birthDate = useBirthDateText();
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef(false);

  // After a decision the next pair takes the place, and the focus, of the one that is gone.
  useEffect(() => {
    if (!focused.current) return;
    list.current?.querySelector<HTMLButtonElement>('[aria-current=true]')?.focus();
  }, [chosen]);

  const move = (event: KeyboardEvent) => {
    const at = pairs.findIndex((pair) => keyOf(pair) === chosen);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: pairs.length - 1 }[event.key];
    const next = to === undefined ? undefined : pairs[to];
    if (!next) return;
    event.preventDefault();
    focused.current = true;
    onChoose(keyOf(next));
  };

  return (
    <ul className="pair-list" ref={list} aria-label={t(m.duplicatePairs())} onKeyDown={move} onFocus={() => (focused.current = true)}>
      {pairs.map((pair) => {
        const key = keyOf(pair);
        const on = key === chosen;
        return (
          <li key={key}>
            <button type="button" className="pair-item" aria-current={on} tabIndex={on ? 0 : -1} onClick={() => onChoose(key)}>
              {[pair.first, pair.second].map((hit) => (
                <span key={hit.id} className="pair-item-line">
                  <span className="pair-item-name">
                    {namesShown(hit.names).map((name) => (
                      <bdi key={name.text}>{name.text}</bdi>
                    ))}
                  </span>
                  <span className="soft small figures">{birthDate(hit.birth_date)}</span>
                </span>
              ))}
              <span className="pair-item-score small">
                {t(scoreWord(pair.score)())} · {format.percent(pair.score)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
