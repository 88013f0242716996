import { CircleSlash, Plus, Save, Settings2, Ticket } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { Done, Need, QueueCounterForm, QueueServiceForm } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, TextField } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { Page } from '../../shared/page';
import { Badge, EmptyState, Panel, Skeleton, Table } from '../../shared/surface';
import { useToast } from '../../shared/toast';
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
  const inactive = (
    <Badge icon={CircleSlash}>{t(m.queueInactive())}</Badge>
  );
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
                {
                  id: 'name',
                  header: t(m.queueServiceName()),
                  cell: (service) => (
                    <button type="button" className="queue-link" onClick={() => setOpen({ kind: 'service', form: service })}>
                      <bdi>{service.name}</bdi>
                    </button>
                  ),
                },
                {
                  id: 'needs',
                  header: t(m.queueServiceNeeds()),
                  cell: (service) =>
                    format.list([...service.needs.map((need) => word('need', need)), ...(service.everything_else ? [t(m.kioskOther())] : [])]) || '–',
                },
                { id: 'active', header: t(m.queueServiceActive()), cell: (service) => (service.active ? t(m.appYes()) : inactive) },
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
                {
                  id: 'name',
                  header: t(m.queueCounterName()),
                  cell: (counter) => (
                    <button type="button" className="queue-link" onClick={() => setOpen({ kind: 'counter', form: counter })}>
                      <bdi>{counter.name}</bdi>
                    </button>
                  ),
                },
                {
                  id: 'services',
                  header: t(m.queueCounterServices()),
                  cell: (counter) => (counter.services.length === 0 ? t(m.queueCounterAll()) : format.list(counter.services.map(nameOf))),
                },
                { id: 'active', header: t(m.queueCounterActive()), cell: (counter) => (counter.active ? t(m.appYes()) : inactive) },
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

/** Saves a form, says so with the way back, and closes; a refusal stays beside its field. */
function useSave(onClose: () => void) {
  const toast = useToast();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const save = async (write: (opId: string) => Promise<Done>) => {
    if (pending) return;
    setPending(true);
    setError(undefined);
    const opId = newOpId();
    try {
      const done = await write(opId);
      toast.saved(done.saved_at, opId);
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };
  return { error, pending, save };
}

function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  return on ? [...list, one] : list.filter((other) => other !== one);
}

function ServiceForm({ start, onClose }: { start: QueueServiceForm; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const [form, setForm] = useState(start);
  const { error, pending, save } = useSave(onClose);
  const at = (field: string) => (error && error.args['field'] === field ? errorText(error) : undefined);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save((op_id) => call('queue_service_save', { op_id, service: form }));
  };
  return (
    <Panel floating title={start.id === null ? t(m.queueServiceNew()) : t(m.queueEdit({ name: start.name }))} onClose={onClose} width="28rem">
      <form className="queue-form" onSubmit={submit} noValidate>
        <TextField label={t(m.queueServiceName())} value={form.name} onChange={(name) => setForm({ ...form, name })} maxLength={80} autoFocus error={at('name')} />
        <TextField label={t(m.queueServiceLetters())} value={form.letters} onChange={(letters) => setForm({ ...form, letters })} dir="ltr" maxLength={2} error={at('letters')} />
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
        <Checkbox checked={form.active} onChange={(active) => setForm({ ...form, active })}>
          {t(m.queueServiceActive())}
        </Checkbox>
        {error && !['name', 'letters'].includes(String(error.args['field'])) && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={Save} submit pending={pending}>
            {t(m.appSave())}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

interface CounterFormProps {
  start: QueueCounterForm;
  services: readonly QueueServiceForm[];
  onClose: () => void;
}

function CounterForm({ start, services, onClose }: CounterFormProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const [form, setForm] = useState(start);
  const { error, pending, save } = useSave(onClose);
  const atName = error?.args['field'] === 'name';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save((op_id) => call('queue_counter_save', { op_id, counter: form }));
  };
  return (
    <Panel floating title={start.id === null ? t(m.queueCounterNew()) : t(m.queueEdit({ name: start.name }))} onClose={onClose} width="28rem">
      <form className="queue-form" onSubmit={submit} noValidate>
        <TextField label={t(m.queueCounterName())} value={form.name} onChange={(name) => setForm({ ...form, name })} maxLength={12} autoFocus error={error && atName ? errorText(error) : undefined} />
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
        <Checkbox checked={form.active} onChange={(active) => setForm({ ...form, active })}>
          {t(m.queueCounterActive())}
        </Checkbox>
        {error && !atName && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={Save} submit pending={pending}>
            {t(m.appSave())}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
