import { MoveRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../backend/generated/messages';
import type { Board as Shown } from '../backend/generated/commands';
import { call } from '../backend/host';
import { BrandMark } from '../shared/brand';
import { LocaleProvider, usePack, type LocalePack } from '../shared/l10n';
import { localTime } from '../shared/when';
import '../shared/entrance.css';
import './board.css';
import { chime } from './chime';
import { newCall, useBoard } from './use-board';

/** Each language of the office has its turn in the words above; the numbers need none. */
const TURN_MS = 4000;
/** So long a new call stands out. */
const NEW_MS = 12_000;
const FIRST_LANGUAGE = 'de';

async function load(tag: string): Promise<LocalePack> {
  return (await call('locale_pack', { tag })).pack as LocalePack;
}

/** The board: numbers and counters, no names, to be read from five metres. */
export function Board() {
  const board = useBoard();
  const before = useRef<Shown | null>(undefined);
  const [fresh, setFresh] = useState<string>();
  useEffect(() => {
    const first = board?.calls[0];
    const isNew = newCall(before.current, board);
    before.current = board;
    if (!isNew || !first) return;
    chime();
    const key = `${first.label} ${first.called_at}`;
    setFresh(key);
    const timer = setTimeout(() => setFresh((now) => (now === key ? undefined : now)), NEW_MS);
    return () => clearTimeout(timer);
  }, [board]);
  if (board === undefined) return null;
  return (
    <LocaleProvider tag={FIRST_LANGUAGE} load={load}>
      {board === null ? <Closed /> : <Calls board={board} fresh={fresh} />}
    </LocaleProvider>
  );
}

/** Which of `count` has its turn. */
function useTurn(count: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((now) => now + 1), TURN_MS);
    return () => clearInterval(timer);
  }, []);
  return count === 0 ? 0 : turn % count;
}

function useClock(): string {
  const [now, setNow] = useState(() => Date.now() * 1000);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() * 1000), 5000);
    return () => clearInterval(timer);
  }, []);
  return localTime(now);
}

function Calls({ board, fresh }: { board: Shown; fresh: string | undefined }) {
  const turn = useTurn(board.languages.length);
  // The word of the turn before stays until the next one is there.
  const next = usePack(board.languages[turn] ?? FIRST_LANGUAGE);
  const shown = useRef(next);
  if (next) shown.current = next;
  const words = next ?? shown.current;
  const clock = useClock();
  return (
    <div className="board">
      <header className="board-top">
        <span className="brand">
          <BrandMark />
          <h1>
            <bdi>{board.office_name}</bdi>
          </h1>
        </span>
        <span className="board-clock ltr">{clock}</span>
      </header>
      <main className="board-main">
        {words && (
          <div className="board-words" lang={words.tag}>
            <span dir={words.direction}>{words.t(m.boardNumber())}</span>
            <span />
            <span dir={words.direction}>{words.t(m.boardCounter())}</span>
          </div>
        )}
        <ol className="board-calls" aria-live="polite">
          {board.calls.map((one, index) => (
            <li key={one.label} className="board-call" data-first={index === 0 ? '' : undefined} data-fresh={fresh === `${one.label} ${one.called_at}` ? '' : undefined}>
              <span className="board-label">{one.label}</span>
              <MoveRight className="board-arrow" aria-hidden="true" />
              <span className="board-counter">{one.counter}</span>
            </li>
          ))}
        </ol>
      </main>
      <footer className="board-foot">
        {words && (
          <span lang={words.tag} dir={words.direction}>
            {words.t(m.boardWaiting({ count: board.waiting }))}
          </span>
        )}
      </footer>
    </div>
  );
}

function Closed() {
  const words = usePack(FIRST_LANGUAGE);
  return (
    <div className="board board-closed">
      <h1 role="status">{words?.t(m.boardClosed())}</h1>
    </div>
  );
}
