import { CircleSlash, Plus, Save, Settings2, Ticket } from 'lucide-react';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { Done, Need, QueueCounterForm, QueueServiceForm } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, TextField } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { Page } from '../../shared/page';
import { Opener, toggled, useSave, type Saving } from '../../shared/set-up';
import { Badge, EmptyState, Panel, Skeleton, Table } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './queue.css';

const NEW_SERVICE: QueueServiceForm = { id: null, version: 0, letters: '', name: '', needs: [], everything_else: false, active: true };
const NEW_COUNTER: QueueCounterForm = { id: null, version: 0, name: '', services: [], active: true };

type Open = { kind: 'service'; form: QueueServiceForm } | { kind: 'counter'; form: QueueCounterForm };

/** What people can wait for, and the counters to which they are called. */
export function SetupScreen() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const { data, error, reload } = useQuery('queue_setup', {}, ['queue_service', 'queue_counter']);
  const [open, setOpen] = useState<Open | null>(null);
  const inUse = ({ active }: { active: boolean }) => (active ? t(m.appYes()) : <Badge icon={CircleSlash}>{t(m.queueInactive())}</Badge>);
  const nameOf = (id: string) => data?.services.find((service) => service.id === id)?.name ?? '';
  return (
    <Page title={t(m.queueSetup())} about={t(m.queueSetupAbout())}>
      {error && (
        <EmptyState icon={Settings2} title={t(m.appErrorTitle())} actions={<Button onPress={reload}>{t(m.appRetry())}</Button>}>
          {errorText(error)}
        </EmptyState>
      )}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="queue-setup">
          <section className="queue-part">
            <div className="queue-part-head">
              <h2>{t(m.queueServices())}</h2>
              <Button kind="primary" icon={Plus} shortcut="n" onPress={() => setOpen({ kind: 'service', form: NEW_SERVICE })}>
                {t(m.queueServiceNew())}
              </Button>
            </div>
            <Table<QueueServiceForm>
              label={t(m.queueServices())}
              rows={data.services}
              rowKey={(service) => service.id ?? ''}
              empty={<EmptyState icon={Ticket} title={t(m.queueServicesNone())} />}
              columns={[
                { id: 'letters', header: t(m.queueServiceLetters()), cell: (service) => <strong className="ltr">{service.letters}</strong> },
                { id: 'name', header: t(m.queueServiceName()), cell: (service) => <Opener name={service.name} open={() => setOpen({ kind: 'service', form: service })} /> },
                {
                  id: 'needs',
                  header: t(m.queueServiceNeeds()),
                  cell: (service) =>
                    format.list([...service.needs.map((need) => word('need', need)), ...(service.everything_else ? [t(m.kioskOther())] : [])]) || '–',
                },
                { id: 'active', header: t(m.queueServiceActive()), cell: inUse },
              ]}
            />
          </section>
          <section className="queue-part">
            <div className="queue-part-head">
              <h2>{t(m.queueCounters())}</h2>
              <Button icon={Plus} onPress={() => setOpen({ kind: 'counter', form: NEW_COUNTER })}>
                {t(m.queueCounterNew())}
              </Button>
            </div>
            <Table<QueueCounterForm>
              label={t(m.queueCounters())}
              rows={data.counters}
              rowKey={(counter) => counter.id ?? ''}
              empty={<EmptyState icon={Ticket} title={t(m.queueCountersNone())} />}
              columns={[
                { id: 'name', header: t(m.queueCounterName()), cell: (counter) => <Opener name={counter.name} open={() => setOpen({ kind: 'counter', form: counter })} /> },
                {
                  id: 'services',
                  header: t(m.queueCounterServices()),
                  cell: (counter) => (counter.services.length === 0 ? t(m.queueCounterAll()) : format.list(counter.services.map(nameOf))),
                },
                { id: 'active', header: t(m.queueCounterActive()), cell: inUse },
              ]}
            />
          </section>
        </div>
      )}
      {open?.kind === 'service' && <ServiceForm key={open.form.id} start={open.form} onClose={() => setOpen(null)} />}
      {data && open?.kind === 'counter' && <CounterForm key={open.form.id} start={open.form} services={data.services} onClose={() => setOpen(null)} />}
    </Page>
  );
}

interface EditPanelProps {
  /** The name of what is there already; `null` for something new. */
  name: string | null;
  titleOfNew: string;
  longestName: number;
  labelOfName: string;
  form: { name: string; active: boolean };
  change: (changed: { name?: string; active?: boolean }) => void;
  labelOfActive: string;
  /** Fields that show their own error. */
  fields: readonly string[];
  saving: Saving;
  write: (opId: string) => Promise<Done>;
  onClose: () => void;
  children: ReactNode;
}

/** What a service and a counter have in common: a name, whether it is in use, and how it is saved. */
function EditPanel({ name, titleOfNew, longestName, labelOfName, form, change, labelOfActive, fields, saving, write, onClose, children }: EditPanelProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const { error, pending, save } = saving;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save(write);
  };
  return (
    <Panel floating title={name === null ? titleOfNew : t(m.queueEdit({ name }))} onClose={onClose} width="28rem">
      <form className="queue-form" onSubmit={submit} noValidate>
        <TextField label={labelOfName} value={form.name} onChange={(typed) => change({ name: typed })} maxLength={longestName} autoFocus error={saving.at('name')} />
        {children}
        <Checkbox checked={form.active} onChange={(active) => change({ active })}>
          {labelOfActive}
        </Checkbox>
        {error && !['name', ...fields].includes(String(error.args['field'])) && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={Save} submit pending={pending}>
            {t(m.appSave())}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function ServiceForm({ start, onClose }: { start: QueueServiceForm; onClose: () => void }) {
  const { t } = useText();
  const { word } = useWords();
  const [form, setForm] = useState(start);
  const saving = useSave(onClose);
  return (
    <EditPanel
      name={start.id === null ? null : start.name}
      titleOfNew={t(m.queueServiceNew())}
      longestName={80}
      labelOfName={t(m.queueServiceName())}
      form={form}
      change={(changed) => setForm({ ...form, ...changed })}
      labelOfActive={t(m.queueServiceActive())}
      fields={['letters']}
      saving={saving}
      write={(op_id) => call('queue_service_save', { op_id, service: form })}
      onClose={onClose}
    >
      <TextField label={t(m.queueServiceLetters())} value={form.letters} onChange={(letters) => setForm({ ...form, letters })} dir="ltr" maxLength={2} error={saving.at('letters')} />
      <fieldset className="queue-ticks">
        <legend className="field-label">{t(m.queueServiceNeeds())}</legend>
        {NEEDS.map((need: Need) => (
          <Checkbox key={need} checked={form.needs.includes(need)} onChange={(on) => setForm({ ...form, needs: toggled(form.needs, need, on) })}>
            {word('need', need)}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox checked={form.everything_else} onChange={(everything_else) => setForm({ ...form, everything_else })}>
        {t(m.queueServiceElse())}
      </Checkbox>
    </EditPanel>
  );
}

interface CounterFormProps {
  start: QueueCounterForm;
  services: readonly QueueServiceForm[];
  onClose: () => void;
}

function CounterForm({ start, services, onClose }: CounterFormProps) {
  const { t } = useText();
  const [form, setForm] = useState(start);
  const saving = useSave(onClose);
  return (
    <EditPanel
      name={start.id === null ? null : start.name}
      titleOfNew={t(m.queueCounterNew())}
      longestName={12}
      labelOfName={t(m.queueCounterName())}
      form={form}
      change={(changed) => setForm({ ...form, ...changed })}
      labelOfActive={t(m.queueCounterActive())}
      fields={[]}
      saving={saving}
      write={(op_id) => call('queue_counter_save', { op_id, counter: form })}
      onClose={onClose}
    >
      <fieldset className="queue-ticks">
        <legend className="field-label">{t(m.queueCounterServices())}</legend>
        {services.map(({ id, name }) =>
          id === null ? null : (
            <Checkbox key={id} checked={form.services.includes(id)} onChange={(on) => setForm({ ...form, services: toggled(form.services, id, on) })}>
              {name}
            </Checkbox>
          ),
        )}
      </fieldset>
    </EditPanel>
  );
}
