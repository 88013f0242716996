import {
  Accessibility,
  Armchair,
  CalendarCheck,
  CalendarX2,
  Clock,
  DoorOpen,
  Euro,
  Globe,
  Info,
  Languages,
  Layers,
  Mail,
  MapPin,
  Pencil,
  Phone,
  Share2,
  Star,
  TriangleAlert,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type { ServiceRow } from '../../backend/generated/commands';
import { call, newOpId } from '../../backend/host';
import { Button } from '../../shared/button';
import { useDayDistance } from '../../shared/day-text';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { NEED_ICONS } from '../../shared/need';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';
import { timeText } from '../../shared/time-of-day';
import { addressOf, bringItems } from './filter';
import { useOpenText } from './open-text';

function Fact({ icon: Icon, label, children }: { icon: LucideIcon; label: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>
        <Icon className="icon" aria-hidden="true" />
        {label}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One entry: what the partner does, when and where, and what to bring. */
export function ServiceEntry({ row }: { row: ServiceRow }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const { can } = useSession();
  const { languages } = useLanguage();
  const distance = useDayDistance();
  const { form } = row;
  const address = addressOf(form);
  const assured = form.assured_date;
  const openText = useOpenText();
  const toast = useToast();
  const { details } = form;
  const keep = async () => {
    try {
      await call('service_favourite', { op_id: newOpId(), id: row.id, on: !row.favourite });
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const { minimum_age: from, maximum_age: to } = details;
  const ages =
    from !== null && to !== null
      ? t(m.directoryAges({ from, to }))
      : from !== null
        ? t(m.directoryAgesFrom({ from }))
        : to !== null
          ? t(m.directoryAgesTo({ to }))
          : '';
  return (
    <article className="service" aria-labelledby="service-name">
      <header>
        <h2 id="service-name" dir="auto">
          {form.name}
        </h2>
        <p className="soft" dir="auto">
          {form.organisation}
        </p>
        <p className="service-badges">
          {form.needs.map((need) => (
            <Badge key={need} icon={NEED_ICONS[need]} tone="accent">
              {word('need', need)}
            </Badge>
          ))}
        </p>
        <div className="service-actions">
          {can('referral-write') && (
            <Button kind="primary" icon={Share2} iconPoints shortcut="r" onPress={() => navigate(`/referrals/new?service=${row.id}`)}>
              {t(m.directoryRefer())}
            </Button>
          )}
          <Button
            kind="quiet"
            icon={Star}
            shortcut="f"
            label={t(row.favourite ? m.directoryKeepNoMore() : m.directoryKeep())}
            onPress={() => void keep()}
          />
          {can('service-write') && (
            <Button icon={Pencil} shortcut="e" onPress={() => navigate(`/directory/${row.id}/edit`)}>
              {t(m.appEdit())}
            </Button>
          )}
        </div>
      </header>
      <dl className="facts">
        {details.alert !== '' && (
          <Fact icon={TriangleAlert} label={t(m.directoryAlert())}>
            <p dir="auto">{details.alert}</p>
          </Fact>
        )}
        {(form.opening_hours !== '' || form.walk_in || row.open !== 'unknown') && (
          <Fact icon={Clock} label={t(m.directoryHours())}>
            {row.open !== 'unknown' && (
              <p className="directory-open" data-open={row.open === 'open'}>
                {openText(row)}
              </p>
            )}
            {form.opening_hours !== '' && <p dir="auto">{form.opening_hours}</p>}
            {details.exceptions.map((one) => (
              <p key={one.id ?? one.from} className="soft small">
                {format.day(one.from)}
                {one.to !== one.from && <> – {format.day(one.to)}</>}
                {': '}
                {one.from_minute !== null && one.to_minute !== null
                  ? `${format.time(timeText(one.from_minute))}–${format.time(timeText(one.to_minute))}`
                  : t(m.directoryExceptionClosed())}
                {one.note !== '' && <span dir="auto"> · {one.note}</span>}
              </p>
            ))}
            {form.walk_in && (
              <Badge icon={DoorOpen} tone="green">
                {t(m.directoryWalkIn())}
              </Badge>
            )}
          </Fact>
        )}
        {address !== '' && (
          <Fact icon={MapPin} label={t(m.directoryAddress())}>
            <p dir="auto">{[address, form.district].filter((part) => part !== '').join(' · ')}</p>
          </Fact>
        )}
        {form.phone !== '' && (
          <Fact icon={Phone} label={word('contact-means-kind', 'phone')}>
            <span className="ltr figures">{form.phone}</span>
          </Fact>
        )}
        {form.email !== '' && (
          <Fact icon={Mail} label={word('contact-means-kind', 'email')}>
            <span className="ltr">{form.email}</span>
          </Fact>
        )}
        {form.website !== '' && (
          <Fact icon={Globe} label={t(m.directoryWebsite())}>
            <span className="ltr">{form.website}</span>
          </Fact>
        )}
        {form.languages.length > 0 && (
          <Fact icon={Languages} label={t(m.directoryLanguages())}>
            {format.list(form.languages.map((tag) => format.language(tag)))}
          </Fact>
        )}
        {(details.eligibility !== '' || ages !== '') && (
          <Fact icon={Users} label={t(m.directoryEligibility())}>
            {ages !== '' && <p>{ages}</p>}
            {details.eligibility !== '' && <p dir="auto">{details.eligibility}</p>}
          </Fact>
        )}
        {details.description !== '' && (
          <Fact icon={Info} label={t(m.directoryDescription())}>
            <p dir="auto">{details.description}</p>
          </Fact>
        )}
        {details.application !== '' && (
          <Fact icon={DoorOpen} label={t(m.directoryApplication())}>
            <p dir="auto">{details.application}</p>
          </Fact>
        )}
        {details.interpretation !== '' && (
          <Fact icon={Languages} label={t(m.directoryInterpretation())}>
            <p dir="auto">{details.interpretation}</p>
          </Fact>
        )}
        {details.area !== '' && (
          <Fact icon={MapPin} label={t(m.directoryArea())}>
            <p dir="auto">{details.area}</p>
          </Fact>
        )}
        {details.phones.length > 0 && (
          <Fact icon={Phone} label={t(m.directoryPhones())}>
            {details.phones.map((one) => (
              <p key={one.id ?? one.number}>
                <span className="ltr figures">{one.number}</span>
                {one.note !== '' && <bdi> · {one.note}</bdi>}
              </p>
            ))}
          </Fact>
        )}
        {details.places.length > 0 && (
          <Fact icon={MapPin} label={t(m.directoryPlaces())}>
            {details.places.map((one) => (
              <p key={one.id ?? one.street} dir="auto">
                {[one.name, one.street, `${one.postcode} ${one.place}`.trim()].filter((part) => part !== '').join(', ')}
              </p>
            ))}
          </Fact>
        )}
        {details.capacities.length > 0 && (
          <Fact icon={Armchair} label={t(m.directoryCapacities())}>
            {details.capacities.map(({ id, unit, available, maximum, updated }) => (
              <p key={id ?? unit}>
                {maximum === null ? t(m.directoryCapacityFree({ unit, available })) : t(m.directoryCapacityOf({ unit, available, maximum }))}
                {updated !== null && <span className="soft small"> · {t(m.directoryCapacityUpdated({ day: updated }))}</span>}
              </p>
            ))}
          </Fact>
        )}
        {details.program !== '' && (
          <Fact icon={Layers} label={t(m.directoryProgram())}>
            <p dir="auto">{details.program}</p>
          </Fact>
        )}
        {details.contacts.length > 0 && (
          <Fact icon={Users} label={t(m.directoryContacts())}>
            {details.contacts.map((one) => (
              <p key={one.id ?? one.name} dir="auto">
                {[one.name, one.title, one.phone, one.email].filter((part) => part !== '').join(' · ')}
              </p>
            ))}
          </Fact>
        )}
        {form.fees !== '' && (
          <Fact icon={Euro} label={t(m.directoryFees())}>
            <p dir="auto">{form.fees}</p>
          </Fact>
        )}
        <Fact icon={Accessibility} label={t(m.directoryAccessible())}>
          {details.access !== '' && <p dir="auto">{details.access}</p>}
          {form.accessible === null ? t(m.appUnknown()) : form.accessible ? t(m.appYes()) : t(m.appNo())}
        </Fact>
        <Fact icon={assured === null || row.stale ? CalendarX2 : CalendarCheck} label={t(m.directoryAssured())}>
          {assured === null ? (
            <Badge icon={CalendarX2} tone="amber">
              {t(m.directoryNeverAssured())}
            </Badge>
          ) : (
            <>
              <p>
                {t(m.directoryAssuredOn({ day: assured, distance: distance(assured) }))}
                {row.assured_by !== null && <span className="soft"> · {row.assured_by}</span>}
              </p>
              {row.stale && (
                <Badge icon={CalendarX2} tone="amber">
                  {t(m.directoryStaleHelp())}
                </Badge>
              )}
            </>
          )}
          {row.last_used !== null && <p className="soft small">{t(m.directoryLastUsed({ day: row.last_used }))}</p>}
        </Fact>
      </dl>
      {form.texts.length > 0 && (
        <section>
          <h3>{t(m.directoryTexts())}</h3>
          <div className="service-texts">
            {form.texts.map((text) => {
              const known = languages.find(({ tag }) => tag === text.language);
              return (
                <div key={text.language} className="service-text">
                  <h4 lang={text.language}>{known?.autonym ?? format.language(text.language)}</h4>
                  {text.outdated && (
                    <Badge icon={CalendarX2} tone="amber">
                      {t(m.directoryOutdated())}
                    </Badge>
                  )}
                  <div lang={text.language} dir={known?.right_to_left ? 'rtl' : 'ltr'}>
                    <ul>
                      {bringItems(text.bring).map((item) => (
                        <li key={item}>{item}</li>
                      ))}
                    </ul>
                    {text.directions !== '' && <p className="soft">{text.directions}</p>}
                  </div>
                </div>
              );
            })}
          </div>
        </section>
      )}
    </article>
  );
}
