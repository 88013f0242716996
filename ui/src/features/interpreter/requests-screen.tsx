import { Languages, Scale } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { InterpreterRequestRow, InterpreterScope } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate, queryOf, usePath } from '../../shared/route';
import { Badge, Chips, EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import './interpreter.css';
import { DUE_ICONS, DUE_TONES, STATE_ICONS, STATE_TONES } from './look';
import { Places } from './parts';
import { RequestPanel } from './request-panel';

const SCOPES: readonly InterpreterScope[] = ['running', 'past'];

/** All requests, the most pressing first, and beside them the one that is worked on. */
export function RequestsScreen() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const query = queryOf(usePath());
  const [scope, setScope] = useState<InterpreterScope>('running');
  const [openId, setOpenId] = useState(query.get('id'));
  const { data, error, reload } = useQuery('interpreter_requests', { scope, client_id: query.get('client') }, ['interpreter_request', 'interpreter', 'client']);
  const rows = data?.rows;
  // Somebody who just came starts with the first one and stays with it, wherever the list puts it next: a key pressed twice must not meet
  // another request. What left the list leaves an empty place.
  if (openId === null && rows?.[0]) setOpenId(rows[0].id);
  const open = rows?.find(({ id }) => id === openId);
  return (
    <Page
      title={t(m.appNavInterpreters())}
      about={rows && t(m.interpreterCount({ count: rows.length }))}
      actions={
        <Button kind="primary" icon={Languages} shortcut="n" onPress={() => navigate('/interpreters/ask')}>
          {t(m.interpreterNew())}
        </Button>
      }
    >
      <div className="interpreter-bar">
        <Places here="requests" />
        <Chips
          label={t(m.appFilter())}
          options={SCOPES.map((id) => ({ id, text: word('interpreter-scope', id) }))}
          value={scope}
          onChange={(next) => {
            setScope(next);
            setOpenId(null);
          }}
        />
      </div>
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!rows && !error && <Skeleton lines={6} />}
      {rows?.length === 0 && (
        <EmptyState icon={Languages} title={scope === 'running' ? t(m.interpreterNone()) : t(m.appEmptyFiltered())}>
          {scope === 'running' && t(m.interpreterNoneHelp())}
        </EmptyState>
      )}
      {rows && rows.length > 0 && (
        <div className="interpreter-desk">
          <RequestList rows={rows} openId={open?.id} onOpen={setOpenId} />
          {open ? <RequestPanel key={open.id} row={open} /> : <p className="soft interpreter-pick">{t(m.interpreterPick())}</p>}
        </div>
      )}
    </Page>
  );
}

/** One stop for the Tab key; the arrow keys go up and down. */
function RequestList({ rows, openId, onOpen }: { rows: readonly InterpreterRequestRow[]; openId: string | undefined; onOpen: (id: string) => void }) {
  const { t } = useText();
  const list = useRef<HTMLUListElement>(null);
  const stop = rows.some(({ id }) => id === openId) ? openId : rows[0]?.id;
  const move = (event: KeyboardEvent, index: number) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key];
    const next = to === undefined ? undefined : rows[to];
    if (!next) return;
    event.preventDefault();
    onOpen(next.id);
    list.current?.querySelectorAll('button')[to ?? 0]?.focus();
  };
  return (
    <ul className="interpreter-requests" ref={list} aria-label={t(m.interpreterRequests())}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <button
            type="button"
            className="interpreter-request"
            aria-current={row.id === openId ? 'true' : undefined}
            tabIndex={row.id === stop ? 0 : -1}
            onClick={() => onOpen(row.id)}
            onKeyDown={(event) => move(event, index)}
          >
            <RequestLine row={row} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function RequestLine({ row }: { row: InterpreterRequestRow }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const { form } = row;
  const day = format.day(localDay(form.starts_at), 'weekday');
  return (
    <>
      <span className="interpreter-request-head">
        <strong>{format.language(form.language)}</strong>
        <span className="figures">
          {day} · <bdi>{t(m.interpreterSpan({ from: localTime(form.starts_at), to: localTime(form.ends_at) }))}</bdi>
        </span>
      </span>
      <span className="soft small">
        <bdi className="figures">{row.reference}</bdi> · {word('need', form.need)}
        {row.interpreter_name !== null && (
          <>
            {' · '}
            {t(m.interpreterWith({ name: row.interpreter_name }))}
          </>
        )}
      </span>
      <span className="interpreter-badges">
        {row.due === null ? (
          <Badge icon={STATE_ICONS[row.state]} tone={STATE_TONES[row.state]}>
            {word('request-state', row.state)}
          </Badge>
        ) : (
          <Badge icon={DUE_ICONS[row.due]} tone={DUE_TONES[row.due]}>
            {word('due', row.due)}
          </Badge>
        )}
        {form.weight === 'serious' && <Badge icon={Scale}>{word('legal-weight', form.weight)}</Badge>}
      </span>
    </>
  );
}
