import { Save } from 'lucide-react';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentServiceForm, ResourceFeature, ResourceForm, ResourceKind, StaffSkills } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, Select, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { toggled, useSave, type Saving } from '../../shared/set-up';
import { Panel } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { HoursEditor, readPatterns, typedPatterns, type TypedPattern } from './hours-editor';

const FEATURES: readonly ResourceFeature[] = ['screen', 'step-free', 'quiet', 'children', 'video'];
const KINDS: readonly ResourceKind[] = ['room', 'counter', 'device'];

export const NEW_SERVICE: AppointmentServiceForm = {
  id: null,
  version: 0,
  name: '',
  minutes: 45,
  buffer_before: 0,
  buffer_after: 0,
  lead_minutes: 0,
  capacity: 1,
  staff_count: 1,
  skills: [],
  room: false,
  room_features: [],
  active: true,
};
export const NEW_RESOURCE: ResourceForm = { id: null, version: 0, kind: 'room', name: '', features: [], seats: 4, active: true, hours: [] };

interface EditProps {
  title: string;
  saving: Saving;
  /** Fields that show their own error. */
  fields: readonly string[];
  onSubmit: () => void;
  onClose: () => void;
  width?: string;
  children: ReactNode;
}

function Edit({ title, saving, fields, onSubmit, onClose, width = '28rem', children }: EditProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const shown = saving.field !== undefined && fields.includes(saving.field);
  return (
    <Panel floating title={title} onClose={onClose} width={width}>
      <form
        className="setup-form"
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {saving.error && !shown && <ErrorNote block>{errorText(saving.error)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={Save} submit pending={saving.pending}>
            {t(m.appSave())}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

/** A whole number; what is none goes as one that is refused with the limits. */
function NumberField({ label, hint, value, onChange, error }: { label: string; hint?: string; value: number; onChange: (value: number) => void; error: string | undefined }) {
  const [text, setText] = useState(String(value));
  return (
    <TextField
      label={label}
      {...(hint !== undefined && { hint })}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 999_999);
      }}
      error={error}
      dir="ltr"
      maxLength={6}
    />
  );
}

const SERVICE_NUMBERS = ['minutes', 'buffer_before', 'buffer_after', 'lead_minutes', 'capacity', 'staff_count'] as const;

export function ServicePanel({ start, onClose }: { start: AppointmentServiceForm; onClose: () => void }) {
  const { t } = useText();
  const [form, setForm] = useState(start);
  const saving = useSave(onClose);
  const labels = {
    minutes: t(m.appointmentServiceMinutes()),
    buffer_before: t(m.appointmentServiceBefore()),
    buffer_after: t(m.appointmentServiceAfter()),
    lead_minutes: t(m.appointmentServiceLead()),
    capacity: t(m.appointmentServiceCapacity()),
    staff_count: t(m.appointmentServiceStaff()),
  };
  return (
    <Edit
      title={start.id === null ? t(m.appointmentServiceNew()) : t(m.appointmentEdit({ name: start.name }))}
      saving={saving}
      fields={['name', ...SERVICE_NUMBERS]}
      onSubmit={() => void saving.save((op_id) => call('appointment_service_save', { op_id, service: form }), true)}
      onClose={onClose}
    >
      <TextField label={t(m.appointmentServiceName())} value={form.name} onChange={(name) => setForm({ ...form, name })} maxLength={80} autoFocus error={saving.at('name')} />
      <div className="setup-numbers">
        {SERVICE_NUMBERS.map((field) => (
          <NumberField key={field} label={labels[field]} value={form[field]} onChange={(value) => setForm((old) => ({ ...old, [field]: value }))} error={saving.at(field)} />
        ))}
      </div>
      <Ticks label={t(m.appointmentServiceSkills())} all={NEEDS} area="need" ticked={form.skills} onChange={(skills) => setForm({ ...form, skills })} />
      <Checkbox checked={form.room} onChange={(room) => setForm({ ...form, room, room_features: room ? form.room_features : [] })}>
        {t(m.appointmentServiceRoom())}
      </Checkbox>
      {form.room && (
        <Ticks label={t(m.appointmentServiceFeatures())} all={FEATURES} area="resource-feature" ticked={form.room_features} onChange={(room_features) => setForm({ ...form, room_features })} />
      )}
      <Checkbox checked={form.active} onChange={(active) => setForm({ ...form, active })}>
        {t(m.appointmentServiceActive())}
      </Checkbox>
    </Edit>
  );
}

/** Several of a few codes, a box each. */
function Ticks<T extends string>({ label, all, area, ticked, onChange }: {
  label: string;
  all: readonly T[];
  /** The words of the codes. */
  area: 'need' | 'resource-feature';
  ticked: readonly T[];
  onChange: (ticked: T[]) => void;
}) {
  const { word } = useWords();
  return (
    <fieldset className="setup-ticks">
      <legend className="field-label">{label}</legend>
      {all.map((one) => (
        <Checkbox key={one} checked={ticked.includes(one)} onChange={(on) => onChange(toggled(ticked, one, on))}>
          {word(area, one)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

export function ResourcePanel({ start, onClose }: { start: ResourceForm; onClose: () => void }) {
  const { t } = useText();
  const { word } = useWords();
  const [form, setForm] = useState(start);
  const [hours, setHours] = useState<readonly TypedPattern[]>(() => typedPatterns(start.hours));
  const saving = useSave(onClose);
  return (
    <Edit
      title={start.id === null ? t(m.appointmentResourceNew()) : t(m.appointmentEdit({ name: start.name }))}
      saving={saving}
      fields={['name', 'seats', ...(saving.field?.startsWith('hours.') ? [saving.field] : [])]}
      onSubmit={() => void saving.save((op_id) => call('resource_save', { op_id, resource: { ...form, hours: readPatterns(hours) } }), start.id === null)}
      onClose={onClose}
      width="34rem"
    >
      <TextField label={t(m.appointmentResourceName())} value={form.name} onChange={(name) => setForm({ ...form, name })} maxLength={40} autoFocus error={saving.at('name')} />
      <Select<ResourceKind>
        label={t(m.appointmentResourceKind())}
        options={KINDS.map((id) => ({ id, text: word('resource-kind', id) }))}
        value={form.kind}
        onChange={(kind) => setForm({ ...form, kind })}
        disabled={start.id !== null}
      />
      <NumberField label={t(m.appointmentSeats())} value={form.seats} onChange={(seats) => setForm((old) => ({ ...old, seats }))} error={saving.at('seats')} />
      <Ticks label={t(m.appointmentResourceFeatures())} all={FEATURES} area="resource-feature" ticked={form.features} onChange={(features) => setForm({ ...form, features })} />
      <HoursEditor about={t(m.appointmentHoursRoomHint())} patterns={hours} onChange={setHours} at={saving.at} />
      <Checkbox checked={form.active} onChange={(active) => setForm({ ...form, active })}>
        {t(m.appointmentResourceActive())}
      </Checkbox>
      {start.active && !form.active && <p className="soft small">{t(m.appointmentResourceClosing())}</p>}
    </Edit>
  );
}

export function SkillsPanel({ start, onClose }: { start: StaffSkills; onClose: () => void }) {
  const { t } = useText();
  const [form, setForm] = useState(start);
  const [hours, setHours] = useState<readonly TypedPattern[]>(() => typedPatterns(start.hours));
  const saving = useSave(onClose);
  return (
    <Edit
      title={start.name}
      saving={saving}
      fields={saving.field?.startsWith('hours.') ? [saving.field] : []}
      onSubmit={() => void saving.save((op_id) => call('staff_skills_save', { op_id, staff: { ...form, hours: readPatterns(hours) } }), false)}
      onClose={onClose}
      width="34rem"
    >
      <Ticks label={t(m.appointmentSkills())} all={NEEDS} area="need" ticked={form.skills} onChange={(skills) => setForm({ ...form, skills })} />
      <HoursEditor about={t(m.appointmentHoursStaffHint())} patterns={hours} onChange={setHours} at={saving.at} />
    </Edit>
  );
}
