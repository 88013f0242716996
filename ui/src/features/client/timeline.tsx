import { CalendarClock, CalendarSync, FolderOpen, Inbox, MessageSquare, NotebookPen, Share2, UserPlus, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentPlace, TimelineEntry, TimelineItem } from '../../backend/generated/commands';
import { useDayDistance } from '../../shared/day-text';
import { useFormat, useText } from '../../shared/l10n';
import { Link } from '../../shared/route';
import { Chips, EmptyState } from '../../shared/surface';
import { useSession } from '../../shared/session';
import { daysBetween, localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';

type Kind = TimelineItem['kind'];
type Filter = 'all' | Exclude<Kind, 'created' | 'incoming' | 'moved'>;

const FILTERS: readonly Filter[] = ['all', 'note', 'contact', 'referral', 'appointment', 'case'];
const ICONS: Record<Kind, LucideIcon> = {
  note: NotebookPen,
  contact: MessageSquare,
  referral: Share2,
  incoming: Inbox,
  appointment: CalendarClock,
  moved: CalendarSync,
  case: FolderOpen,
  created: UserPlus,
};

/** Referrals go out and come in, appointments are moved; whoever looks for one looks for both. */
function filterOf(kind: Kind): Kind {
  return kind === 'incoming' ? 'referral' : kind === 'moved' ? 'appointment' : kind;
}

/** Everything that happened, newest first, in full. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useText();
  const { word } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = filter === 'all' ? entries : entries.filter((entry) => filterOf(entry.what.kind) === filter);
  return (
    <>
      <div className="story-head">
        <h2 id="client-timeline">
          {t(m.clientTimeline())} <span className="story-count figures">{t(m.appEntries({ count: shown.length }))}</span>
        </h2>
        <Chips
          label={t(m.clientTimelineFilter())}
          value={filter}
          onChange={setFilter}
          options={FILTERS.map((id) => ({ id, text: word('client-timeline', id) }))}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState icon={NotebookPen} title={t(m.clientTimelineEmpty())}>
          {filter === 'all' ? t(m.clientTimelineEmptyHelp()) : t(m.appEmptyFiltered())}
        </EmptyState>
      ) : (
        <ol className="story">
          {shown.map((entry, index) => (
            <Entry key={`${entry.at}-${entry.what.kind}-${index}`} entry={entry} />
          ))}
        </ol>
      )}
    </>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useText();
  const { today } = useSession();
  const distance = useDayDistance();
  const Icon = ICONS[entry.what.kind];
  const day = localDay(entry.at);
  const time = localTime(entry.at);
  const days = daysBetween(day, today);
  return (
    <li className="story-entry" data-kind={entry.what.kind}>
      <span className="story-dot">
        <Icon className={entry.what.kind === 'referral' ? 'icon icon-points' : 'icon'} aria-hidden="true" />
      </span>
      <div className="story-text">
        <Told what={entry.what} />
        <p className="story-when figures">
          {days >= 0 && days < 2
            ? t(m.clientEntryNear({ day: distance(day), time, name: entry.by }))
            : t(m.clientEntryWhen({ day, time, name: entry.by }))}
        </p>
      </div>
    </li>
  );
}

function Told({ what }: { what: TimelineItem }): ReactNode {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  switch (what.kind) {
    case 'note':
      return (
        <>
          <h3>{t(m.clientNote())}</h3>
          <FullText text={what.text} />
        </>
      );
    case 'contact':
      return (
        <>
          <h3>{t(m.clientEntryContact({ channel: word('contact-channel', what.channel), need: word('need', what.need) }))}</h3>
          <p className="soft">
            {[format.language(what.language), word('urgency', what.urgency), word('contact-result', what.result)].join(
              ' · ',
            )}
          </p>
          <FullText text={what.note} />
        </>
      );
    case 'referral':
      return (
        <>
          <h3>{t(m.clientEntryReferral({ service: what.service, organisation: what.organisation }))}</h3>
          <p className="soft">
            {word('need', what.need)} · {word('referral-state', what.state)}
            {what.cause !== null && <> · {word('referral-cause', what.cause)}</>}
          </p>
          <FullText text={what.reason} />
        </>
      );
    case 'incoming':
      return (
        <>
          <h3>{t(m.clientEntryIncoming({ office: what.office }))}</h3>
          <p className="soft">
            {word('need', what.need)} · {word('urgency', what.urgency)} · <span className="ltr figures">{what.reference}</span>
          </p>
          <FullText text={what.purpose} />
          <FullText text={what.message} />
        </>
      );
    case 'appointment':
      return (
        <>
          <h3>{t(m.clientEntryAppointment({ day: localDay(what.starts_at), from: localTime(what.starts_at), to: localTime(what.ends_at), name: what.with }))}</h3>
          <p className="soft">{word('appointment-state', what.state)}</p>
          <FullText text={what.subject} />
        </>
      );
    case 'moved':
      return (
        <>
          <h3>{t(m.clientEntryMoved())}</h3>
          <p>
            {t(m.clientEntryMovedFrom())} <Place id={what.id} place={what.from} gone />
          </p>
          <p>
            {t(m.clientEntryMovedTo())} <Place id={what.id} place={what.to} />
          </p>
        </>
      );
    case 'case':
      return (
        <>
          <h3>{t(m.clientEntryCase({ number: what.number, phase: word('case-phase', what.phase) }))}</h3>
          <FullText text={what.note} />
        </>
      );
    case 'created':
      return <h3>{t(m.clientEntryCreated())}</h3>;
  }
}

/** One end of a move, with the week in which it stands. */
function Place({ id, place, gone = false }: { id: string; place: AppointmentPlace; gone?: boolean }) {
  const { t } = useText();
  const day = localDay(place.starts_at);
  const words = t(m.clientEntryPlace({ day, from: localTime(place.starts_at), to: localTime(place.ends_at), name: place.with }));
  return <Link to={`/appointments?day=${day}&id=${id}&at=${place.starts_at}`}>{gone ? <s>{words}</s> : words}</Link>;
}

/** Never cut; each line keeps the direction of its own script. */
function FullText({ text }: { text: string }) {
  if (text.trim() === '') return null;
  return (
    <p className="story-full" dir="auto">
      {text}
    </p>
  );
}
