import { Plus, Trash2 } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import type { DetailsProps } from './service-details';
import { NumberField, Part } from './service-fields';

const replaced = <Item,>(items: readonly Item[], index: number, part: Partial<Item>): Item[] =>
  items.map((one, place) => (place === index ? { ...one, ...part } : one));
const without = <Item,>(items: readonly Item[], index: number): Item[] => items.filter((_, place) => place !== index);

/** What an entry may have several of: numbers, places, capacities. And the programme that it belongs to. */
export function MoreFields({ details, onChange, errorAt }: Omit<DetailsProps, 'today'>) {
  const { t } = useText();
  const { word } = useWords();
  const { phones, places, capacities } = details;
  const remove = (onPress: () => void) => <Button kind="quiet" icon={Trash2} label={t(m.directoryRemoveLine())} onPress={onPress} />;
  const add = (onPress: () => void) => (
    <div>
      <Button icon={Plus} onPress={onPress}>
        {t(m.appAdd())}
      </Button>
    </div>
  );
  return (
    <>
      <Part title={t(m.directoryPhones())} open={phones.length > 0}>
        {phones.map((one, index) => (
          <div key={one.id ?? index} className="service-line">
            <TextField
              label={word('contact-means-kind', 'phone')}
              value={one.number}
              onChange={(number) => onChange({ phones: replaced(phones, index, { number }) })}
              error={errorAt(`phones.${index}.number`)}
              maxLength={60}
              dir="ltr"
              type="tel"
            />
            <TextField label={t(m.directoryNote())} value={one.note} onChange={(note) => onChange({ phones: replaced(phones, index, { note }) })} maxLength={300} />
            {remove(() => onChange({ phones: without(phones, index) }))}
          </div>
        ))}
        {add(() => onChange({ phones: [...phones, { id: null, number: '', note: '' }] }))}
      </Part>
      <Part title={t(m.directoryPlaces())} open={places.length > 0}>
        {places.map((one, index) => (
          <div key={one.id ?? index} className="service-line">
            <TextField label={t(m.directoryContactName())} value={one.name} onChange={(name) => onChange({ places: replaced(places, index, { name }) })} maxLength={200} />
            <TextField
              label={t(m.directoryFormStreet())}
              value={one.street}
              onChange={(street) => onChange({ places: replaced(places, index, { street }) })}
              error={errorAt(`places.${index}.street`)}
              maxLength={200}
            />
            <TextField
              label={t(m.directoryFormPostcode())}
              value={one.postcode}
              onChange={(postcode) => onChange({ places: replaced(places, index, { postcode }) })}
              error={errorAt(`places.${index}.postcode`)}
              maxLength={20}
              dir="ltr"
            />
            <TextField
              label={t(m.directoryFormPlace())}
              value={one.place}
              onChange={(place) => onChange({ places: replaced(places, index, { place }) })}
              error={errorAt(`places.${index}.place`)}
              maxLength={200}
            />
            {remove(() => onChange({ places: without(places, index) }))}
          </div>
        ))}
        {add(() => onChange({ places: [...places, { id: null, name: '', street: '', postcode: '', place: '' }] }))}
      </Part>
      <Part title={t(m.directoryCapacities())} open={capacities.length > 0}>
        {capacities.map((one, index) => (
          <div key={one.id ?? index} className="service-line">
            <TextField
              label={t(m.directoryCapacityUnit())}
              value={one.unit}
              onChange={(unit) => onChange({ capacities: replaced(capacities, index, { unit }) })}
              error={errorAt(`capacities.${index}.unit`)}
              maxLength={200}
            />
            <NumberField
              label={t(m.directoryCapacityAvailable())}
              value={one.available}
              onChange={(available) => available !== null && onChange({ capacities: replaced(capacities, index, { available }) })}
              error={errorAt(`capacities.${index}.available`)}
              required
            />
            <NumberField
              label={t(m.directoryCapacityMaximum())}
              value={one.maximum}
              onChange={(maximum) => onChange({ capacities: replaced(capacities, index, { maximum }) })}
            />
            {remove(() => onChange({ capacities: without(capacities, index) }))}
          </div>
        ))}
        {add(() => onChange({ capacities: [...capacities, { id: null, unit: '', available: 0, maximum: null, updated: null }] }))}
      </Part>
    </>
  );
}
