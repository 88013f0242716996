import { CalendarCheck, CalendarX2, Clock, DoorOpen, Languages, MapPin, Phone } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { ServiceRow } from '../../backend/generated/commands';
import { useDayDistance } from '../../shared/day-text';
import { useFormat, useText } from '../../shared/l10n';
import { NEED_ICONS } from '../../shared/need';
import { Badge } from '../../shared/surface';
import { useWords } from '../../shared/words';

/** What the partner does and needs, for whoever refers. */
export function Partner({ row }: { row: ServiceRow }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const distance = useDayDistance();
  const { form, stale } = row;
  const address = [form.street, [form.postcode, form.place].filter(Boolean).join(' '), form.district].filter((part) => part !== '').join(', ');
  return (
    <section className="partner" aria-labelledby="partner-name">
      <h2 id="partner-name" dir="auto">
        {form.name}
      </h2>
      <p className="soft" dir="auto">
        {form.organisation}
      </p>
      <p className="partner-needs">
        {form.needs.map((need) => (
          <Badge key={need} icon={NEED_ICONS[need]} tone="accent">
            {word('need', need)}
          </Badge>
        ))}
      </p>
      <ul className="partner-facts">
        {form.opening_hours !== '' && (
          <li>
            <Clock className="icon soft" aria-hidden="true" />
            <span dir="auto">{form.opening_hours}</span>
          </li>
        )}
        {form.walk_in && (
          <li>
            <DoorOpen className="icon soft" aria-hidden="true" />
            {t(m.referralWalkIn())}
          </li>
        )}
        {address !== '' && (
          <li>
            <MapPin className="icon soft" aria-hidden="true" />
            <span dir="auto">{address}</span>
          </li>
        )}
        {form.phone !== '' && (
          <li>
            <Phone className="icon soft" aria-hidden="true" />
            <span className="ltr figures">{form.phone}</span>
          </li>
        )}
        {form.languages.length > 0 && (
          <li>
            <Languages className="icon soft" aria-hidden="true" />
            {format.list(form.languages.map((tag) => format.language(tag)))}
          </li>
        )}
      </ul>
      {form.assured_date === null || stale ? (
        <Badge icon={CalendarX2} tone="amber">
          {form.assured_date === null ? t(m.referralNeverAssured()) : t(m.referralStale({ day: form.assured_date, distance: distance(form.assured_date) }))}
        </Badge>
      ) : (
        <Badge icon={CalendarCheck} tone="green">
          {t(m.referralAssured({ day: form.assured_date, distance: distance(form.assured_date) }))}
        </Badge>
      )}
    </section>
  );
}
