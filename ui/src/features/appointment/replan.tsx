import { m } from '../../backend/generated/messages';
import type { ReplanRow } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';
import { Link } from '../../shared/route';
import { localDay, localTime } from '../../shared/when';
import './setup.css';

/** Appointments that lost a person, a room or their interpreter: they stand until somebody has talked to the client. */
export function Replan({ rows }: { rows: readonly ReplanRow[] }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <section className="setup-part setup-replan" aria-labelledby="replan">
      <h2 id="replan">{t(m.appointmentReplan({ count: rows.length }))}</h2>
      <p className="soft">{t(m.appointmentReplanHelp())}</p>
      <ul className="setup-rows">
        {rows.map(({ appointment, missing, interpreter_missing }) => {
          const day = localDay(appointment.starts_at);
          return (
            <li key={appointment.id}>
              <Link to={`/appointments?day=${day}&id=${appointment.id}`}>
                {format.dayWithWeekday(day)}, <span className="figures">{localTime(appointment.starts_at)}</span>
              </Link>
              <span>
                <bdi>{appointment.client_name ?? t(m.appointmentNobody())}</bdi>
              </span>
              <span className="soft">{t(m.appointmentMissing({ names: format.list(interpreter_missing ? [...missing, t(m.appointmentMissingInterpreter())] : missing) }))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
