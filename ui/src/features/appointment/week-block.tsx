import { Languages } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { isMovable } from './carry';
import { ROW_MINUTES, type Placed } from './grid';
import { STATE_ICONS } from './state-look';
import { clock } from './zone';

export interface BlockProps {
  one: Placed;
  /** Of the row in which it begins. */
  minute: number;
  selected: boolean;
  stop: string;
  col: number;
  row: number;
  tabbable: boolean;
  /** It is on its way to another time. */
  carried: boolean;
  movable: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

/** An appointment in the week. */
export function Block({ one, minute, selected, stop, col, row, tabbable, carried, movable, onFocus, onOpen }: BlockProps) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const { id, state, client_name, subject, language, interpreter } = one.row;
  const Icon = STATE_ICONS[state];
  const until = clock((one.from + one.length) % 1440);
  const moves = movable && isMovable(one.row);
  return (
    <button
      type="button"
      className="week-block"
      data-id={id}
      data-state={state}
      data-stop={stop}
      data-col={col}
      data-row={row}
      data-movable={moves ? '' : undefined}
      data-carried={carried ? '' : undefined}
      data-short={one.length < 30 ? '' : undefined}
      aria-pressed={selected}
      aria-keyshortcuts={moves ? 'm Shift+ArrowDown Shift+ArrowUp' : undefined}
      tabIndex={tabbable ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
      style={{
        ['--offset' as string]: (one.from - minute) / ROW_MINUTES,
        ['--length' as string]: one.length / ROW_MINUTES,
        ['--track' as string]: one.track,
        ['--tracks' as string]: one.tracks,
      }}
    >
      <span>
        <span className="week-block-time figures">
          <Icon className="icon" aria-hidden="true" />
          {format.time(clock(one.from))}
          <span className="only-read-aloud">
            – {format.time(until)}, {word('appointment-state', state)}
          </span>
        </span>
        <bdi className="week-block-name">{client_name ?? t(m.appointmentNobody())}</bdi>
      </span>
      {subject !== '' && (
        <span className="week-block-subject" dir="auto">
          {subject}
        </span>
      )}
      {language !== null && (
        <span className="week-block-subject">
          {format.language(language)}
          {interpreter && (
            <>
              {' '}
              <Languages className="icon" aria-hidden="true" />
              {word('request-state', interpreter.state)}
            </>
          )}
        </span>
      )}
      {moves && <span className="week-block-end" data-end="" aria-hidden="true" />}
    </button>
  );
}
