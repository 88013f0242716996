import { ArrowDownToLine, Bell, Flag, FlagOff, Hand, LogOut, Undo2, UsersRound, type LucideIcon } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Instant, Queue, Ticket } from '../../backend/generated/commands';
import { call, newOpId } from '../../backend/host';
import { Button } from '../../shared/button';
import { useText } from '../../shared/l10n';
import { Badge, EmptyState } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { minutesSince } from './clock';
import { LanguageOf, Marks, Subject } from './marks';
import type { Act } from './use-act';

/** A bar is full after so long: longer than anybody should wait. */
const LONG_MINUTES = 60;

interface WaitingListProps {
  queue: Queue;
  rows: readonly Ticket[];
  nextId: string | undefined;
  now: Instant;
  act: Act;
}

/** Those who wait, whoever is next first. */
export function WaitingList({ queue, rows, nextId, now, act }: WaitingListProps) {
  const { t } = useText();
  if (rows.length === 0) return <EmptyState icon={UsersRound} title={t(m.queueNobody())} />;
  return (
    <ol className="queue-waiting">
      {rows.map((ticket) => {
        const minutes = minutesSince(ticket.since, now);
        const ref = { id: ticket.id, version: ticket.version };
        return (
          <li key={ticket.id} className="queue-line" data-next={ticket.id === nextId ? '' : undefined}>
            <span className="queue-label ltr">{ticket.label}</span>
            <span className="queue-wait">
              <span className="figures">{t(m.queueMinutes({ minutes }))}</span>
              <span className="queue-bar" aria-hidden="true">
                <span style={{ inlineSize: `${Math.min(100, (100 * minutes) / LONG_MINUTES)}%` }} data-long={minutes >= LONG_MINUTES / 2 ? '' : undefined} />
              </span>
            </span>
            <span className="queue-what">
              <span>
                <Subject ticket={ticket} services={queue.services} />
              </span>
              <span className="soft small">
                <LanguageOf ticket={ticket} />
              </span>
            </span>
            <span className="queue-marks">
              {ticket.id === nextId && (
                <Badge icon={ArrowDownToLine} tone="green">
                  {t(m.queueNextMark())}
                </Badge>
              )}
              <Marks ticket={ticket} />
            </span>
            <span className="queue-line-acts" role="group" aria-label={t(m.queueMore({ label: ticket.label }))}>
              <Button
                kind="quiet"
                size="small"
                icon={ticket.priority ? FlagOff : Flag}
                label={ticket.priority ? t(m.queueUnprioritise()) : t(m.queuePrioritise())}
                onPress={() => act.run(() => call('queue_prioritise', { op_id: newOpId(), ...ref, priority: !ticket.priority }))}
              />
              <Button kind="quiet" size="small" icon={LogOut} iconPoints label={t(m.queueWithdraw())} onPress={() => act.run(() => call('queue_withdraw', { op_id: newOpId(), ...ref }))} />
              <Button
                size="small"
                icon={Bell}
                label={t(m.queueCallOf({ label: ticket.label }))}
                disabled={queue.my_counter === null}
                onPress={() => act.run(() => call('queue_call', { op_id: newOpId(), ...ref }))}
              >
                {t(m.queueCall())}
              </Button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const STATE_ICONS: Partial<Record<Ticket['state'], LucideIcon>> = { called: Bell, parked: Hand };

interface SideListProps {
  rows: readonly Ticket[];
  queue: Queue;
  act: Act;
}

/** What is under way or over: the state, where, and the way back into the queue. */
export function SideList({ rows, queue, act }: SideListProps) {
  const { t } = useText();
  const { word } = useWords();
  return (
    <ul className="queue-side-list">
      {rows.map((ticket) => {
        const Icon = STATE_ICONS[ticket.state];
        const away = ticket.state === 'parked' || ticket.state === 'missed';
        const ref = () => ({ op_id: newOpId(), id: ticket.id, version: ticket.version });
        return (
          <li key={ticket.id}>
            <span className="queue-label ltr">{ticket.label}</span>
            <span className="queue-side-state">
              <span>
                {Icon && <Icon className="icon soft" aria-hidden="true" />} {word('ticket-state', ticket.state)}
              </span>
              {!away && ticket.counter !== null && <span className="soft small">{t(m.queueAtCounter({ counter: ticket.counter }))}</span>}
            </span>
            <span className="queue-line-acts" role="group" aria-label={t(m.queueMore({ label: ticket.label }))}>
              {!ticket.mine && ticket.state !== 'called' && ticket.state !== 'in-progress' && (
                <Button kind="quiet" size="small" icon={Undo2} iconPoints label={t(m.queueBack())} onPress={() => act.run(() => call('queue_back', ref()))} />
              )}
              {away && (
                <Button
                  size="small"
                  icon={Bell}
                  label={t(m.queueCallOf({ label: ticket.label }))}
                  disabled={queue.my_counter === null}
                  onPress={() => act.run(() => call('queue_call', ref()))}
                >
                  {t(m.queueCall())}
                </Button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
