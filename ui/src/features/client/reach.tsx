import { CalendarClock, Clock, Home, Languages, Mail, MapPin, MessageSquare, MessageSquareOff, Phone, ShieldAlert, ShieldCheck, ShieldQuestionMark, ShieldX, Truck, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { AddressForm, ClientPage, ContactMeansForm, ContactMeansKind, MeansSafety } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { Badge } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { Fold } from './fold';
import { MovePanel } from './move-panel';

const MEANS_ICONS: Record<ContactMeansKind, LucideIcon> = { phone: Phone, email: Mail, post: MapPin, other: Clock };

const SAFETY: Record<MeansSafety, { icon: LucideIcon; tone: 'green' | 'amber' | 'red'; order: number }> = {
  safe: { icon: ShieldCheck, tone: 'green', order: 0 },
  unclear: { icon: ShieldQuestionMark, tone: 'amber', order: 1 },
  unsafe: { icon: ShieldAlert, tone: 'red', order: 2 },
};

/** A way of contact. Those that must not be used come last, and say so. */
function Means({ means }: { means: ContactMeansForm }) {
  const { t } = useText();
  const { word } = useWords();
  const Icon = MEANS_ICONS[means.kind];
  return (
    <li data-unsafe={means.safety === 'unsafe' ? '' : undefined}>
      <p className="reach-line">
        <Icon className="icon soft" aria-hidden="true" />
        <span className="only-read-aloud">{word('contact-means-kind', means.kind)}</span>
        <span className="ltr figures">{means.value}</span>
        <Badge icon={SAFETY[means.safety].icon} tone={SAFETY[means.safety].tone}>
          {word('means-safety', means.safety)}
        </Badge>
      </p>
      {means.remark !== '' && (
        <p className="soft small">
          <bdi>{means.remark}</bdi>
        </p>
      )}
      {means.kind === 'phone' && means.safety !== 'unsafe' && (
        <ul className="reach-how soft small">
          {means.hours !== '' && (
            <li>
              <CalendarClock className="icon" aria-hidden="true" />
              <bdi>{means.hours}</bdi>
            </li>
          )}
          <li>
            {means.leave_message ? <MessageSquare className="icon" aria-hidden="true" /> : <MessageSquareOff className="icon" aria-hidden="true" />}
            {means.leave_message ? t(m.clientMessageMay()) : t(m.clientMessageMayNot())}
          </li>
          {means.language !== null && (
            <li>
              <Languages className="icon" aria-hidden="true" />
              {t(m.clientMeansLanguageIs({ language: means.language }))}
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

type Place = Pick<AddressForm, 'street' | 'postcode' | 'place' | 'remark'>;

function placeOf(address: Place): string {
  const town = [address.postcode, address.place].filter((part) => part !== '').join(' ');
  return [address.street, town, address.remark].filter((line) => line !== '').join(', ');
}

function Address({ address }: { address: AddressForm }) {
  const { t } = useText();
  const { word } = useWords();
  const place = placeOf(address);
  if (place === '' && address.kind === 'unknown' && !address.blocked) return null;
  return (
    <div className="reach-line reach-address">
      <Home className="icon soft" aria-hidden="true" />
      <div>
        {place !== '' && <p dir="auto">{place}</p>}
        {address.kind !== 'unknown' && (
          <p className={place === '' ? undefined : 'soft small'}>
            {word('address-kind', address.kind)}
            {address.since !== null && ` · ${t(m.clientAddressSinceDay({ day: address.since }))}`}
          </p>
        )}
        {address.blocked && (
          <>
            <Badge icon={ShieldX} tone="red">
              {t(m.clientAddressIsBlocked())}
            </Badge>
            {place === '' && <p className="soft small">{t(m.clientAddressIsBlockedHelp())}</p>}
          </>
        )}
      </div>
    </div>
  );
}

/** How to reach the person, the safe ways first, and where they live and lived. */
export function Reach({ page, onSaved }: { page: ClientPage; onSaved: () => void }) {
  const { t } = useText();
  const { can } = useSession();
  const [moving, setMoving] = useState(false);
  const { contact_means, address, former_addresses, letter_language } = page.form;
  const ordered = [...contact_means].sort((a, b) => SAFETY[a.safety].order - SAFETY[b.safety].order);
  return (
    <section className="side-part">
      <h2>{t(m.clientReach())}</h2>
      {ordered.length === 0 ? (
        <p className="soft">{t(m.clientReachNone())}</p>
      ) : (
        <ul className="reach">
          {ordered.map((means, index) => (
            <Means key={index} means={means} />
          ))}
        </ul>
      )}
      <Address address={address} />
      {letter_language !== null && <p className="soft small">{t(m.clientLetterLanguageIs({ language: letter_language }))}</p>}
      {former_addresses.length > 0 && (
        <Fold small title={t(m.clientFormerAddresses())} summary={t(m.clientFormPartCount({ count: former_addresses.length }))}>
          <ul className="side-list">
            {former_addresses.map((one, index) => (
              <li key={one.id ?? index}>
                <FormerAddress place={placeOf(one)} since={one.since} until={one.until} blocked={one.blocked} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {can('client-write') &&
        (moving ? (
          <MovePanel page={page} onClose={() => setMoving(false)} onSaved={onSaved} />
        ) : (
          <div>
            <Button kind="quiet" size="small" icon={Truck} onPress={() => setMoving(true)}>
              {t(m.clientMove())}
            </Button>
          </div>
        ))}
    </section>
  );
}

function FormerAddress({ place, since, until, blocked }: { place: string; since: string | null; until: string | null; blocked: boolean }) {
  const { t } = useText();
  return (
    <>
      <p dir="auto">{place}</p>
      <p className="soft small">
        {[since !== null && t(m.clientAddressSinceDay({ day: since })), until !== null && t(m.clientDocumentUntil({ day: until }))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {blocked && (
        <Badge icon={ShieldX} tone="red">
          {t(m.clientAddressIsBlocked())}
        </Badge>
      )}
    </>
  );
}
