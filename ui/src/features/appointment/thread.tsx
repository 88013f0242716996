import { ArrowDown, MapPin } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { AppointmentMoved, Instant } from '../../backend/generated/commands';
import { useText } from '../../shared/l10n';
import { Link } from '../../shared/route';
import { Badge, Panel } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './requests.css';
import { STATE_ICONS, STATE_TONES } from './state-look';
import { clock, localIn } from './zone';

interface Place {
  starts_at: Instant;
  ends_at: Instant;
  staff_name: string;
}

export interface ThreadProps {
  id: string;
  zone: string;
  /** The link of the thread that one looks at: where the appointment stands, or where it stood. */
  here: { starts_at: Instant };
  /** Where it stands now. */
  stands: Place;
}

/** Where an appointment stood before it was moved, and where to: the conversation begins with it ("you were to come on Monday"). */
export function Thread({ id, zone, here, stands }: ThreadProps) {
  const { t } = useText();
  const { data } = useQuery('appointment_history', { id }, ['appointment']);
  if (!data || data.length === 0) return null;
  // The history comes newest first; a thread is read from its beginning.
  const links = [...data].reverse();
  return (
    <section className="thread" aria-label={t(m.appointmentThread())}>
      <p className="soft small">{t(m.appointmentThread())}</p>
      <ol>
        {links.map((one) => (
          <li key={one.moved_at}>
            <Step place={one} id={id} zone={zone} here={one.starts_at === here.starts_at} gone />
            <p className="soft small">
              <ArrowDown className="icon" aria-hidden="true" />{' '}
              {t(m.appointmentThreadMoved({ day: localIn(zone, one.moved_at).day, time: clock(localIn(zone, one.moved_at).minute), name: one.moved_by }))}
            </p>
          </li>
        ))}
        <li>
          <Step place={stands} id={id} zone={zone} here={stands.starts_at === here.starts_at} />
        </li>
      </ol>
    </section>
  );
}

function Step({ place, id, zone, here, gone = false }: { place: Place; id: string; zone: string; here: boolean; gone?: boolean }) {
  const { t } = useText();
  const start = localIn(zone, place.starts_at);
  const words = t(m.appointmentEarlierLine({ day: start.day, from: clock(start.minute), to: clock(localIn(zone, place.ends_at).minute), with: place.staff_name }));
  return (
    <p data-here={here ? '' : undefined}>
      <Link to={placeOf(id, place.starts_at, zone)} current={here}>
        {gone ? <s>{words}</s> : words}
      </Link>
      {here && (
        <span className="soft small">
          <MapPin className="icon" aria-hidden="true" /> {t(m.appointmentThreadHere())}
        </span>
      )}
    </p>
  );
}

/** The week in which an appointment stands, or stood, with its panel open. */
export function placeOf(id: string, at: Instant, zone: string): string {
  return `/appointments?day=${localIn(zone, at).day}&id=${id}&at=${at}`;
}

/** The other end of the thread: what stood here and was moved. */
export function MovedPanel({ moved, zone, onClose }: { moved: AppointmentMoved; zone: string; onClose: () => void }) {
  const { t } = useText();
  const { word } = useWords();
  const to = localIn(zone, moved.now_starts_at);
  return (
    <Panel floating title={t(m.appointmentMovedTitle())} onClose={onClose} width="28rem">
      <div className="appointment">
        <div>
          <p className="appointment-person">
            {moved.client_id === null ? (
              <span>{moved.client_name ?? t(m.appointmentNobody())}</span>
            ) : (
              <Link to={`/clients/${moved.client_id}`}>
                <bdi>{moved.client_name}</bdi>
              </Link>
            )}
          </p>
          <p>{t(m.appointmentMovedTo({ day: to.day, from: clock(to.minute), with: moved.now_staff_name }))}</p>
          <p className="appointment-state">
            <Badge icon={STATE_ICONS[moved.now_state]} tone={STATE_TONES[moved.now_state]}>
              {word('appointment-state', moved.now_state)}
            </Badge>
          </p>
          <Thread
            id={moved.id}
            zone={zone}
            here={moved}
            stands={{ starts_at: moved.now_starts_at, ends_at: moved.now_ends_at, staff_name: moved.now_staff_name }}
          />
        </div>
      </div>
    </Panel>
  );
}
