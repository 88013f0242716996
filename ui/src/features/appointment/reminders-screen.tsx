import { Check, CircleCheck, Copy, FileOutput, Mail, MessageSquareText, Phone, Smartphone, TriangleAlert, AtSign, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ReminderChannel, ReminderForm, ReminderListReply, ReminderRow, ReminderWay } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote, Select } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { PaperNote, usePaper } from '../../shared/paper';
import { goBack, Link, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, EmptyState, Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './appointment.css';
import './reminders.css';
import { clock, localIn } from './zone';

const ICONS: Record<ReminderChannel, LucideIcon> = { letter: Mail, call: Phone, sms: Smartphone, messenger: MessageSquareText, email: AtSign };
/** Ways that the office's own gateway can take. */
const SENT: readonly ReminderChannel[] = ['sms', 'email', 'messenger'];
const FORMS: readonly ReminderForm[] = ['csv', 'json'];

/** Who is to be reminded, how, and in which words. The program sends nothing. */
export function RemindersScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const { can } = useSession();
  const { data, error, reload } = useQuery('reminder_list', { staff_id: null }, ['appointment', 'client', 'staff']);
  useKey('Escape', goBack);
  const open = data?.rows.filter((row) => row.done === null) ?? [];
  return (
    <Page title={t(m.reminderTitle())} about={data ? t(m.reminderAbout({ days: data.days, until: data.until })) : ''}>
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!data && !error && <Skeleton lines={8} />}
      {data?.rows.length === 0 && (
        <EmptyState icon={CircleCheck} title={t(m.reminderNobody())}>
          {t(m.reminderNobodyHelp())}
        </EmptyState>
      )}
      {data && data.rows.length > 0 && (
        <div className="reminders">
          <div>
            <p className="table-count" role="status">
              {open.length === 0 ? t(m.reminderAllDone()) : t(m.reminderOpen({ count: open.length }))}
            </p>
            <ul className="reminder-list">
              {data.rows.map((row) => (
                <Reminder key={row.appointment.id} row={row} zone={data.zone} may={can('appointment-write')} />
              ))}
            </ul>
            {data.rows.some(({ missed, late }) => missed + late > 0) && <p className="soft small">{t(m.reminderMissedHelp({ days: data.missed_days }))}</p>}
          </div>
          {can('appointment-write') && <GatewayFile open={open} />}
        </div>
      )}
    </Page>
  );
}

function Reminder({ row, zone, may }: { row: ReminderRow; zone: ReminderListReply['zone']; may: boolean }) {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const distance = useDayDistance();
  const toast = useToast();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState<ReminderChannel>();
  const { appointment, ways, text, text_language: language, done, missed, late } = row;
  const start = localIn(zone, appointment.starts_at);

  const mark = async (channel: ReminderChannel) => {
    if (pending) return;
    setPending(channel);
    setError(undefined);
    const opId = newOpId();
    try {
      const saved = await call('reminder_done', { op_id: opId, id: appointment.id, version: appointment.version, channel });
      toast.saved(saved.saved_at, opId);
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(undefined);
  };
  const copy = () => void navigator.clipboard.writeText(text).then(
      () => toast.say(t(m.reminderCopied())),
      (thrown: unknown) => toast.failed(thrown),
    );

  return (
    <li className="reminder" data-done={done ? '' : undefined}>
      <div className="reminder-head">
        <p className="reminder-when">
          <span className="figures">{format.time(clock(start.minute))}</span>
          <span>
            {format.dayWithWeekday(start.day)} <span className="soft small">{distance(start.day)}</span>
          </span>
        </p>
        <div className="reminder-who">
          <Link to={`/clients/${appointment.client_id ?? ''}`}>
            <bdi>{appointment.client_name}</bdi>
          </Link>
          <p className="soft small">{t(m.appointmentWithName({ name: appointment.staff_name }))}</p>
          {missed > 0 && (
            <Badge icon={TriangleAlert} tone="amber">
              {t(m.reminderMissed({ count: missed }))}
            </Badge>
          )}
          {late > 0 && (
            <Badge icon={TriangleAlert} tone="plain">
              {t(m.reminderLate({ count: late }))}
            </Badge>
          )}
        </div>
        {done && (
          <Badge icon={CircleCheck} tone="green">
            {t(m.reminderWasDone({ way: word('reminder-channel', done.channel), name: done.staff_name }))}
          </Badge>
        )}
      </div>
      {!done && (
        <>
          {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
          <div className="reminder-text">
            <p className="soft small">{t(m.reminderMessage({ language: format.language(language) }))}</p>
            <p lang={language} dir="auto">
              {text}
            </p>
          </div>
          {ways.length === 0 && <p className="soft">{t(m.reminderNoWay())}</p>}
          <ul className="reminder-ways">
            {ways.map((way) => (
              <Way key={`${way.channel} ${way.value}`} way={way} />
            ))}
          </ul>
          <div className="appointment-buttons">
            {ways.some(({ channel }) => SENT.includes(channel)) && (
              <Button size="small" icon={Copy} onPress={copy}>
                {t(m.reminderCopy())}
              </Button>
            )}
            {ways.some(({ channel }) => channel === 'letter') && (
              <Button size="small" icon={Mail} onPress={() => navigate(`/letter/reminder/${appointment.id}?language=${language}`)}>
                {t(m.reminderLetter())}
              </Button>
            )}
            {may &&
              [...new Set(ways.map(({ channel }) => channel))].map((channel) => (
                <Button key={channel} size="small" kind="quiet" icon={Check} pending={pending === channel} onPress={() => void mark(channel)}>
                  {t(m.reminderDone({ way: word('reminder-channel', channel) }))}
                </Button>
              ))}
          </div>
        </>
      )}
    </li>
  );
}

function Way({ way }: { way: ReminderWay }) {
  const { t } = useText();
  const { word } = useWords();
  const Icon = ICONS[way.channel];
  const more = [way.channel === 'call' && t(way.leave_message ? m.reminderMayLeave() : m.reminderMayNotLeave()), way.hours, way.remark].filter(Boolean);
  return (
    <li>
      <Icon className="icon soft" aria-hidden="true" />
      <span>
        {word('reminder-channel', way.channel)}
        {way.value !== '' && (
          <>
            {' '}
            <bdi className="figures">{way.value}</bdi>
          </>
        )}
        {more.length > 0 && <span className="soft small"> · {more.join(' · ')}</span>}
      </span>
    </li>
  );
}

/** For an office that has a gateway of its own: to whom and the words, nothing else. */
function GatewayFile({ open }: { open: readonly ReminderRow[] }) {
  const { t } = useText();
  const { word } = useWords();
  const paper = usePaper();
  const [channel, setChannel] = useState<ReminderChannel>('sms');
  const [form, setForm] = useState<ReminderForm>('csv');
  const reached = open.some(({ ways }) => ways.some((way) => way.channel === channel));
  return (
    <section className="book-form" aria-labelledby="reminder-file">
      <h2 id="reminder-file">{t(m.reminderFile())}</h2>
      <p className="soft">{t(m.reminderFileAbout())}</p>
      <Select label={t(m.reminderFileWay())} options={SENT.map((id) => ({ id, text: word('reminder-channel', id) }))} value={channel} onChange={setChannel} />
      <Select label={t(m.reminderFileForm())} options={FORMS.map((id) => ({ id, text: word('reminder-form', id) }))} value={form} onChange={setForm} />
      <div>
        <Button
          icon={FileOutput}
          pending={paper.pending}
          disabled={!reached}
          onPress={() =>
            void paper.run(async () => {
              const { path } = await call('reminder_export', { staff_id: null, channel, form });
              return { outcome: path === null ? 'given-up' : 'saved', path };
            })
          }
        >
          {t(m.reminderFileSave())}
        </Button>
      </div>
      {!reached && <p className="soft small">{word('error', 'reminder-none')}</p>}
      <PaperNote work={paper} />
    </section>
  );
}
