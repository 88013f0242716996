import { Plus, Trash2 } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { ServiceDetails, ServiceHours, ServiceStatus } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { Checkbox, Select, TextField } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { NumberField, Part, TimeField } from './service-fields';
import { MoreFields } from './service-more';

const STATUSES: readonly ServiceStatus[] = ['active', 'temporarily-closed', 'inactive', 'defunct'];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export interface DetailsProps {
  details: ServiceDetails;
  today: string;
  onChange: (part: Partial<ServiceDetails>) => void;
  /** What the desk says of `details.…`. */
  errorAt: (key: string) => string | undefined;
}

/** The parts of an entry that not every one has: folded, with what is in them open. */
export function DetailsFields({ details, today, onChange, errorAt }: DetailsProps) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const at = <Item,>(items: readonly Item[], index: number, part: Partial<Item>): Item[] => items.map((one, place) => (place === index ? { ...one, ...part } : one));
  const without = <Item,>(items: readonly Item[], index: number): Item[] => items.filter((_, place) => place !== index);
  const remove = (onPress: () => void) => <Button kind="quiet" icon={Trash2} label={t(m.directoryRemoveLine())} onPress={onPress} />;
  const fresh: ServiceHours = { id: null, weekdays: [1, 2, 3, 4, 5], from_minute: 540, to_minute: 720, valid_from: null, valid_to: null };
  const { hours, exceptions, costs, contacts } = details;
  const text = (key: 'description' | 'alert' | 'application' | 'eligibility' | 'interpretation' | 'area' | 'access', label: string, multiline = false) => (
    <TextField label={label} value={details[key]} onChange={(value) => onChange({ [key]: value })} error={errorAt(key)} maxLength={4000} multiline={multiline} />
  );
  return (
    <section className="service-parts">
      <Part title={t(m.directoryWeeklyHours())} open={hours.length > 0}>
        {hours.map((one, index) => (
          <div key={one.id ?? index} className="service-line">
            <fieldset className="service-days">
              <legend className="field-label">{t(m.directoryWeekdays())}</legend>
              {WEEKDAYS.map((weekday) => (
                <Checkbox
                  key={weekday}
                  checked={one.weekdays.includes(weekday)}
                  onChange={(on) =>
                    onChange({ hours: at(hours, index, { weekdays: on ? [...one.weekdays, weekday].sort() : one.weekdays.filter((day) => day !== weekday) }) })
                  }
                >
                  {format.weekdaysShort[weekday - 1]}
                </Checkbox>
              ))}
            </fieldset>
            <TimeField label={t(m.directoryFrom())} value={one.from_minute} onChange={(minute) => minute !== null && onChange({ hours: at(hours, index, { from_minute: minute }) })} />
            <TimeField
              label={t(m.directoryTo())}
              value={one.to_minute}
              onChange={(minute) => minute !== null && onChange({ hours: at(hours, index, { to_minute: minute }) })}
              error={errorAt(`hours.${index}.to_minute`) ?? errorAt(`hours.${index}.weekdays`)}
            />
            {remove(() => onChange({ hours: without(hours, index) }))}
          </div>
        ))}
        {details.other_rules > 0 && <p className="soft">{t(m.directoryOtherRules())}</p>}
        <div>
          <Button icon={Plus} onPress={() => onChange({ hours: [...hours, fresh] })}>
            {t(m.appAdd())}
          </Button>
        </div>
      </Part>
      <Part title={t(m.directoryExceptions())} open={exceptions.length > 0}>
        {exceptions.map((one, index) => (
          <div key={one.id ?? index} className="service-line">
            <DateField label={t(m.directoryFrom())} value={one.from} onChange={(from) => from !== null && onChange({ exceptions: at(exceptions, index, { from }) })} />
            <DateField
              label={t(m.directoryTo())}
              value={one.to}
              onChange={(to) => to !== null && onChange({ exceptions: at(exceptions, index, { to }) })}
              error={errorAt(`exceptions.${index}.to`)}
            />
            <Checkbox
              checked={one.from_minute === null}
              onChange={(closed) => onChange({ exceptions: at(exceptions, index, closed ? { from_minute: null, to_minute: null } : { from_minute: 540, to_minute: 720 }) })}
            >
              {t(m.directoryExceptionClosed())}
            </Checkbox>
            {one.from_minute !== null && (
              <>
                <TimeField label={t(m.directoryFrom())} value={one.from_minute} onChange={(minute) => minute !== null && onChange({ exceptions: at(exceptions, index, { from_minute: minute }) })} />
                <TimeField
                  label={t(m.directoryTo())}
                  value={one.to_minute}
                  onChange={(minute) => minute !== null && onChange({ exceptions: at(exceptions, index, { to_minute: minute }) })}
                  error={errorAt(`exceptions.${index}.to_minute`)}
                />
              </>
            )}
            <TextField label={t(m.directoryNote())} value={one.note} onChange={(note) => onChange({ exceptions: at(exceptions, index, { note }) })} maxLength={300} />
            {remove(() => onChange({ exceptions: without(exceptions, index) }))}
          </div>
        ))}
        <div>
          <Button
            icon={Plus}
            onPress={() => onChange({ exceptions: [...exceptions, { id: null, from: today, to: today, from_minute: null, to_minute: null, note: '' }] })}
          >
            {t(m.appAdd())}
          </Button>
        </div>
      </Part>
      <Part title={t(m.directoryMore())} open={details.eligibility !== '' || details.alert !== '' || details.description !== '' || details.program !== ''}>
        <div className="field-row">
          {text('alert', t(m.directoryAlert()))}
          <Select
            label={t(m.directoryStatus())}
            options={STATUSES.map((one) => ({ id: one, text: word('service-status', one) }))}
            value={details.status}
            onChange={(status) => onChange({ status })}
          />
        </div>
        {text('description', t(m.directoryDescription()), true)}
        <div className="field-row">
          {text('eligibility', t(m.directoryEligibility()))}
          <NumberField label={t(m.directoryMinimumAge())} value={details.minimum_age} onChange={(minimum_age) => onChange({ minimum_age })} maxLength={3} />
          <NumberField
            label={t(m.directoryMaximumAge())}
            value={details.maximum_age}
            onChange={(maximum_age) => onChange({ maximum_age })}
            error={errorAt('maximum_age')}
            maxLength={3}
          />
        </div>
        <div className="field-row">
          {text('application', t(m.directoryApplication()))}
          {text('interpretation', t(m.directoryInterpretation()))}
        </div>
        <div className="field-row">
          {text('area', t(m.directoryArea()))}
          {text('access', t(m.directoryAccess()))}
        </div>
        <TextField
          label={t(m.directoryProgram())}
          hint={t(m.directoryProgramHint())}
          value={details.program}
          onChange={(program) => onChange({ program })}
          error={errorAt('program')}
          maxLength={200}
        />
      </Part>
      <Part title={t(m.directoryCosts())} open={costs.length > 0}>
        {costs.map((one, index) => (
          <div key={one.id ?? index} className="service-line">
            <TextField label={t(m.directoryCostOption())} value={one.option} onChange={(option) => onChange({ costs: at(costs, index, { option }) })} maxLength={300} />
            <TextField
              label={t(m.directoryAmount())}
              value={one.amount}
              onChange={(amount) => onChange({ costs: at(costs, index, { amount }) })}
              error={errorAt(`costs.${index}.amount`)}
              maxLength={12}
              dir="ltr"
            />
            <TextField
              label={t(m.directoryCurrency())}
              value={one.currency}
              onChange={(currency) => onChange({ costs: at(costs, index, { currency }) })}
              error={errorAt(`costs.${index}.currency`)}
              maxLength={3}
              dir="ltr"
            />
            <TextField label={t(m.directoryNote())} value={one.note} onChange={(note) => onChange({ costs: at(costs, index, { note }) })} maxLength={300} />
            {remove(() => onChange({ costs: without(costs, index) }))}
          </div>
        ))}
        <div>
          <Button icon={Plus} onPress={() => onChange({ costs: [...costs, { id: null, option: '', amount: '', currency: 'EUR', note: '' }] })}>
            {t(m.appAdd())}
          </Button>
        </div>
      </Part>
      <Part title={t(m.directoryContacts())} open={contacts.length > 0}>
        {contacts.map((one, index) => (
          <div key={one.id ?? index} className="service-line">
            <TextField
              label={t(m.directoryContactName())}
              value={one.name}
              onChange={(name) => onChange({ contacts: at(contacts, index, { name }) })}
              error={errorAt(`contacts.${index}.name`)}
              maxLength={200}
            />
            <TextField label={t(m.directoryContactTitle())} value={one.title} onChange={(title) => onChange({ contacts: at(contacts, index, { title }) })} maxLength={200} />
            <TextField
              label={word('contact-means-kind', 'email')}
              value={one.email}
              onChange={(email) => onChange({ contacts: at(contacts, index, { email }) })}
              error={errorAt(`contacts.${index}.email`)}
              maxLength={254}
              dir="ltr"
              type="email"
            />
            <TextField
              label={word('contact-means-kind', 'phone')}
              value={one.phone}
              onChange={(phone) => onChange({ contacts: at(contacts, index, { phone }) })}
              error={errorAt(`contacts.${index}.phone`)}
              maxLength={60}
              dir="ltr"
              type="tel"
            />
            {remove(() => onChange({ contacts: without(contacts, index) }))}
          </div>
        ))}
        <div>
          <Button icon={Plus} onPress={() => onChange({ contacts: [...contacts, { id: null, name: '', title: '', email: '', phone: '' }] })}>
            {t(m.appAdd())}
          </Button>
        </div>
      </Part>
      <MoreFields details={details} onChange={onChange} errorAt={errorAt} />
    </section>
  );
}
