import {
  Accessibility,
  CalendarCheck,
  CalendarX2,
  Clock,
  DoorOpen,
  Euro,
  Globe,
  Languages,
  Mail,
  MapPin,
  Pencil,
  Phone,
  Share2,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type { ServiceRow } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { useDayDistance } from '../../shared/day-text';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { NEED_ICONS } from '../../shared/need';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { addressOf, bringItems } from './filter';

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
          {can('service-write') && (
            <Button icon={Pencil} shortcut="e" onPress={() => navigate(`/directory/${row.id}/edit`)}>
              {t(m.appEdit())}
            </Button>
          )}
        </div>
      </header>
      <dl className="facts">
        {(form.opening_hours !== '' || form.walk_in) && (
          <Fact icon={Clock} label={t(m.directoryHours())}>
            {form.opening_hours !== '' && <p dir="auto">{form.opening_hours}</p>}
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
        {form.fees !== '' && (
          <Fact icon={Euro} label={t(m.directoryFees())}>
            <p dir="auto">{form.fees}</p>
          </Fact>
        )}
        <Fact icon={Accessibility} label={t(m.directoryAccessible())}>
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
