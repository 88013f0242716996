import { CalendarCheck, FileText, MonitorSmartphone, Settings2, Ticket as TicketIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type { Queue, Ticket } from '../../backend/generated/commands';
import { call, newOpId } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, Select } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Chips, EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { CheckInForm } from './check-in-form';
import { inFives, useNow } from './clock';
import { EnterForm } from './enter-form';
import { ForwardForm } from './forward-form';
import { SideList, WaitingList } from './lists';
import { nextUp, shownWaiting, type Choice } from './next-up';
import { NowHere } from './now-here';
import './queue.css';
import { TakeForm } from './take-form';
import { useAct } from './use-act';

type Open = { kind: 'take' | 'check-in' | 'enter' } | { kind: 'forward'; ticket: Ticket };
const ALL = 'all';
const NOWHERE = 'nowhere';

/** The day's queue: who is at this counter, who is next, who waits. */
export function QueueScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const { can } = useSession();
  const { data: queue, error, reload } = useQuery('queue', {}, ['queue_ticket', 'queue_counter', 'queue_service', 'appointment']);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const ready = queue !== undefined && queue.services.length > 0;
  return (
    <Page
      title={t(m.queueTitle())}
      actions={
        <>
          {ready && (
            <>
              <Button icon={TicketIcon} shortcut="t" onPress={() => setOpen({ kind: 'take' })}>
                {t(m.queueTake())}
              </Button>
              <Button icon={CalendarCheck} shortcut="a" onPress={() => setOpen({ kind: 'check-in' })}>
                {t(m.queueCheckIn())}
              </Button>
              <Button kind="quiet" icon={FileText} onPress={() => setOpen({ kind: 'enter' })}>
                {t(m.queueEnter())}
              </Button>
            </>
          )}
          <Button kind="quiet" icon={MonitorSmartphone} onPress={() => navigate('/queue/station')}>
            {t(m.stationTitle())}
          </Button>
          {can('queue-setup') && (
            <Button kind="quiet" icon={Settings2} onPress={() => navigate('/queue/setup')}>
              {t(m.queueSetup())}
            </Button>
          )}
        </>
      }
    >
      {error && (
        <EmptyState icon={TicketIcon} title={t(m.appErrorTitle())} actions={<Button onPress={reload}>{t(m.appRetry())}</Button>}>
          {errorText(error)}
        </EmptyState>
      )}
      {!queue && !error && <Skeleton lines={8} />}
      {queue && !ready && (
        <EmptyState
          icon={TicketIcon}
          title={t(m.queueNotSetUpTitle())}
          actions={
            can('queue-setup') && (
              <Button kind="primary" icon={Settings2} onPress={() => navigate('/queue/setup')}>
                {t(m.queueSetup())}
              </Button>
            )
          }
        >
          {t(m.queueNotSetUpText())}
        </EmptyState>
      )}
      {ready && <Room queue={queue} onForward={(ticket) => setOpen({ kind: 'forward', ticket })} />}
      {queue && open?.kind === 'take' && <TakeForm services={queue.services} onClose={close} />}
      {open?.kind === 'check-in' && <CheckInForm onClose={close} />}
      {open?.kind === 'enter' && <EnterForm onClose={close} />}
      {queue && open?.kind === 'forward' && <ForwardForm ticket={open.ticket} queue={queue} onClose={close} />}
    </Page>
  );
}

function Room({ queue, onForward }: { queue: Queue; onForward: (ticket: Ticket) => void }) {
  const { t } = useText();
  const format = useFormat();
  const now = useNow();
  const act = useAct();
  const [choice, setChoice] = useState<Choice>({ serviceId: null, language: null });
  const rows = shownWaiting(queue, choice);
  const next = nextUp(queue, choice);
  const others = queue.under_way.filter(({ mine }) => !mine);
  return (
    <div className="queue">
      <div className="queue-main">
        {queue.my_counter === null ? (
          <section className="queue-now">
            <h2>{t(m.queueSitFirst())}</h2>
            <p className="soft">{t(m.queueSitWhy())}</p>
            <Seat queue={queue} />
          </section>
        ) : (
          <NowHere queue={queue} choice={choice} act={act} onForward={onForward} />
        )}
        <section aria-labelledby="queue-waiting" className="queue-part">
          <div className="queue-part-head">
            <h2 id="queue-waiting">{t(m.queueWaiting({ count: rows.length }))}</h2>
            <Chips
              label={t(m.queueFilterService())}
              options={[
                { id: ALL, text: t(m.queueFilterAll()) },
                ...queue.services.map((service) => ({
                  id: service.id,
                  text: (
                    <>
                      <bdi>{service.name}</bdi> <span className="figures">{format.number(service.waiting)}</span>
                    </>
                  ),
                })),
              ]}
              value={choice.serviceId ?? ALL}
              onChange={(id) => setChoice({ ...choice, serviceId: id === ALL ? null : id })}
            />
            <Select
              label={t(m.queueFilterLanguage())}
              options={[{ id: ALL, text: t(m.queueFilterAll()) }, ...queue.languages.map((tag) => ({ id: tag, text: format.language(tag) }))]}
              value={choice.language ?? ALL}
              onChange={(tag) => setChoice({ ...choice, language: tag === ALL ? null : tag })}
            />
          </div>
          {queue.my_counter === null && <ActError act={act} />}
          <WaitingList queue={queue} rows={rows} nextId={next?.id} now={now} act={act} />
        </section>
      </div>
      <aside className="queue-side">
        {queue.my_counter !== null && <Seat queue={queue} />}
        <Part title={t(m.queueServices())}>
          <ul className="queue-services">
            {queue.services.map((service) => (
              <li key={service.id}>
                <strong className="ltr">{service.letters}</strong>
                <span>
                  <bdi>{service.name}</bdi>
                  <span className="soft small">
                    {service.estimate === null
                      ? t(m.queueEstimateNone())
                      : service.estimate < 3
                        ? t(m.queueEstimateSoon())
                        : t(m.queueEstimate({ minutes: inFives(service.estimate) }))}
                  </span>
                </span>
                <span className="figures">{format.number(service.waiting)}</span>
              </li>
            ))}
          </ul>
        </Part>
        {others.length > 0 && (
          <Part title={t(m.queueUnderWay())}>
            <SideList rows={others} queue={queue} act={act} />
          </Part>
        )}
        {queue.ended.length > 0 && (
          <Part title={t(m.queueEnded())} about={t(m.queueEndedCount({ count: queue.done }))}>
            <SideList rows={queue.ended} queue={queue} act={act} />
          </Part>
        )}
      </aside>
    </div>
  );
}

function Part({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section className="queue-part">
      <div className="queue-part-head">
        <h2>{title}</h2>
        {about !== undefined && <span className="soft small">{about}</span>}
      </div>
      {children}
    </section>
  );
}

function ActError({ act }: { act: ReturnType<typeof useAct> }) {
  const { errorText } = useWords();
  return act.error ? <ErrorNote block>{errorText(act.error)}</ErrorNote> : null;
}

/** At which counter the person sits today. */
function Seat({ queue }: { queue: Queue }) {
  const { t } = useText();
  const act = useAct();
  return (
    <div className="queue-seat">
      <Select
        label={t(m.queueSit())}
        options={[
          { id: NOWHERE, text: t(m.queueSitNowhere()) },
          ...queue.counters.map((counter) => ({
            id: counter.id,
            text: counter.name,
            ...(counter.staff_name !== null && counter.id !== queue.my_counter && { detail: t(m.queueCounterWith({ name: counter.staff_name })) }),
          })),
        ]}
        value={queue.my_counter ?? NOWHERE}
        onChange={(id) => act.run(() => call('queue_sit', { op_id: newOpId(), counter_id: id === NOWHERE ? null : id }))}
      />
      <ActError act={act} />
    </div>
  );
}
