import { BellRing, Check, CircleUserRound, Forward, LogOut, MessageSquarePlus, Pause, Search, SkipForward, UserCheck, UserX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../../backend/generated/messages';
import type { Queue, Ticket } from '../../backend/generated/commands';
import { call, newOpId } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { useWords } from '../../shared/words';
import { LanguageOf, Marks, Subject } from './marks';
import { contactPath, nextUp, type Choice } from './next-up';
import type { Act } from './use-act';

const MOST_CALLS = 3;

export interface NowHereProps {
  queue: Queue;
  choice: Choice;
  act: Act;
  onForward: (ticket: Ticket) => void;
}

/** Who is at this counter, and the one key that goes on to the next. */
export function NowHere({ queue, choice, act, onForward }: NowHereProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const mine = queue.under_way.find(({ mine: own }) => own);
  const next = nextUp(queue, choice);
  const button = useRef<HTMLButtonElement>(null);

  // Coming to the screen, the next press of Enter calls: both hands may hold papers.
  useEffect(() => button.current?.focus(), []);

  const callNext = () =>
    act.run(() => call('queue_call_next', { op_id: newOpId(), service_id: choice.serviceId, language: choice.language }));
  return (
    <section className="queue-now" aria-labelledby="queue-now">
      <h2 id="queue-now">{t(m.queueCurrent())}</h2>
      {mine ? <Current ticket={mine} queue={queue} act={act} onForward={onForward} /> : <p className="soft queue-none">{t(m.queueCurrentNone())}</p>}
      {act.error && <ErrorNote block>{errorText(act.error)}</ErrorNote>}
      <div className="queue-next">
        <Button ref={button} kind="primary" icon={SkipForward} iconPoints shortcut="n" pending={act.pending} disabled={!next && !mine} onPress={callNext}>
          {mine ? t(m.queueNextFinish()) : t(m.queueNext())}
        </Button>
        <p role="status" className={next ? undefined : 'soft'}>
          {next ? t(m.queueNextIs({ label: next.label })) : queue.waiting.length === 0 ? t(m.queueNobody()) : t(m.queueNobodyForMe())}
        </p>
      </div>
    </section>
  );
}

interface CurrentProps {
  ticket: Ticket;
  queue: Queue;
  act: Act;
  onForward: (ticket: Ticket) => void;
}

type Verb = 'queue_recall' | 'queue_start' | 'queue_park' | 'queue_miss' | 'queue_finish' | 'queue_withdraw';

function Current({ ticket, queue, act, onForward }: CurrentProps) {
  const { t } = useText();
  const { can } = useSession();
  const { word } = useWords();
  const called = ticket.state === 'called';
  const step = (verb: Verb) => () => act.run(() => call(verb, { op_id: newOpId(), id: ticket.id, version: ticket.version }));
  const openSearch = () => document.querySelector<HTMLElement>('.search input, [role=combobox]')?.focus();
  return (
    <div className="queue-current">
      <div className="queue-current-who">
        <p className="queue-number ltr">{ticket.label}</p>
        <div className="queue-current-facts">
          <p className="queue-current-subject">
            <Subject ticket={ticket} services={queue.services} />
            <span aria-hidden="true">·</span>
            <span>
              <LanguageOf ticket={ticket} />
            </span>
          </p>
          <p className="queue-marks">
            <span className="soft" role="status">
              {called ? t(m.queueCalledTimes({ calls: ticket.calls, most: MOST_CALLS })) : word('ticket-state', ticket.state)}
            </span>
            <Marks ticket={ticket} />
          </p>
          {ticket.remark !== '' && (
            <p className="queue-remark" dir="auto">
              {ticket.remark}
            </p>
          )}
        </div>
      </div>
      <div className="queue-acts">
        {can('contact-record') && (
          <Button icon={ticket.client_id === null ? MessageSquarePlus : CircleUserRound} shortcut="k" onPress={() => navigate(contactPath(ticket))}>
            {ticket.client_id === null ? t(m.queueOpen()) : t(m.queueOpenClient())}
          </Button>
        )}
        {can('client-find') && ticket.client_id === null && (
          <Button icon={Search} onPress={openSearch}>
            {t(m.queueFind())}
          </Button>
        )}
        {called && (
          <>
            <Button icon={UserCheck} shortcut="h" onPress={step('queue_start')}>
              {t(m.queueStart())}
            </Button>
            {ticket.calls < MOST_CALLS ? (
              <Button icon={BellRing} shortcut="r" onPress={step('queue_recall')}>
                {t(m.queueRecall())}
              </Button>
            ) : (
              <Button icon={UserX} shortcut="m" onPress={step('queue_miss')}>
                {t(m.queueMiss())}
              </Button>
            )}
          </>
        )}
        <Button icon={Pause} shortcut="p" onPress={step('queue_park')}>
          {t(m.queuePark())}
        </Button>
        <Button icon={Forward} iconPoints shortcut="f" onPress={() => onForward(ticket)}>
          {t(m.queueForward())}
        </Button>
        <Button icon={Check} shortcut="x" onPress={step('queue_finish')}>
          {t(m.queueFinish())}
        </Button>
        {called && (
          <Button kind="quiet" icon={LogOut} iconPoints onPress={step('queue_withdraw')}>
            {t(m.queueWithdraw())}
          </Button>
        )}
      </div>
    </div>
  );
}
