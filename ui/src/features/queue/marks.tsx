import { CalendarClock, FileText, Flag, User } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Queue, Ticket } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';
import { NEED_ICONS } from '../../shared/need';
import { Badge } from '../../shared/surface';
import { localTime } from '../../shared/when';
import { useWords } from '../../shared/words';

/** What somebody comes for: service and need, and who asked for them. */
export function Subject({ ticket, services }: { ticket: Ticket; services: Queue['services'] }) {
  const { word } = useWords();
  const service = services.find(({ id }) => id === ticket.service_id);
  const Icon = ticket.need === null ? undefined : NEED_ICONS[ticket.need];
  return (
    <span className="queue-subject">
      {Icon && <Icon className="icon soft" aria-hidden="true" />}
      <span>
        {ticket.client_name !== null ? <bdi>{ticket.client_name}</bdi> : ticket.need === null ? <bdi>{service?.name}</bdi> : word('need', ticket.need)}
      </span>
    </span>
  );
}

/** Why this ticket stands where it stands. */
export function Marks({ ticket }: { ticket: Ticket }) {
  const { t } = useText();
  const wanted = ticket.for_staff ?? ticket.for_counter;
  const wantedText = ticket.for_staff === null && ticket.for_counter !== null ? t(m.queueAtCounter({ counter: ticket.for_counter })) : wanted;
  return (
    <>
      {ticket.due_at !== null && (
        <Badge icon={CalendarClock} tone="accent">
          {t(m.queueAppointment({ time: localTime(ticket.due_at) }))}
        </Badge>
      )}
      {ticket.priority && (
        <Badge icon={Flag} tone="amber">
          {t(m.queuePriority())}
        </Badge>
      )}
      {wantedText !== null && <Badge icon={User}>{t(m.queueFor({ name: wantedText }))}</Badge>}
      {ticket.source === 'paper' && <Badge icon={FileText}>{t(m.queuePaper())}</Badge>}
    </>
  );
}

export function LanguageOf({ ticket }: { ticket: Ticket }) {
  const { t } = useText();
  const format = useFormat();
  return ticket.language === '' ? <span className="soft">{t(m.queueUnknownLanguage())}</span> : <>{format.language(ticket.language)}</>;
}
