import { CalendarClock, CircleSlash, DoorOpen, Plus, Settings2, UserRound } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentServiceForm, BookingSetup, ResourceForm, StaffSkills } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { Opener } from '../../shared/set-up';
import { Badge, EmptyState, Skeleton, Table } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './appointment.css';
import './setup.css';
import { Replan } from './replan';
import { NEW_RESOURCE, NEW_SERVICE, ResourcePanel, ServicePanel, SkillsPanel } from './setup-forms';

type Open = { kind: 'service'; form: AppointmentServiceForm } | { kind: 'resource'; form: ResourceForm } | { kind: 'staff'; form: StaffSkills };

/** What can be booked: kinds of appointments, rooms, what the staff are trained for, everybody's hours. */
export function SetupScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const { data, error, reload } = useQuery('appointment_setup', {}, ['appointment_service', 'resource', 'staff', 'appointment', 'absence']);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <Page title={t(m.appointmentSetup())} about={t(m.appointmentSetupAbout())}>
      {error && (
        <EmptyState icon={Settings2} title={t(m.appErrorTitle())} actions={<Button onPress={reload}>{t(m.appRetry())}</Button>}>
          {errorText(error)}
        </EmptyState>
      )}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="setup">
          {data.replan.length > 0 && <Replan rows={data.replan} />}
          <Services setup={data} onOpen={(form) => setOpen({ kind: 'service', form })} />
          <Rooms setup={data} onOpen={(form) => setOpen({ kind: 'resource', form })} />
          <Staff setup={data} onOpen={(form) => setOpen({ kind: 'staff', form })} />
        </div>
      )}
      {open?.kind === 'service' && <ServicePanel key={open.form.id} start={open.form} onClose={close} />}
      {open?.kind === 'resource' && <ResourcePanel key={open.form.id} start={open.form} onClose={close} />}
      {open?.kind === 'staff' && <SkillsPanel key={open.form.id} start={open.form} onClose={close} />}
    </Page>
  );
}

function InUse({ active }: { active: boolean }) {
  const { t } = useText();
  return active ? <>{t(m.appYes())}</> : <Badge icon={CircleSlash}>{t(m.appointmentNotInUse())}</Badge>;
}

interface PartProps<Form> {
  setup: BookingSetup;
  onOpen: (form: Form) => void;
}

function Services({ setup, onOpen }: PartProps<AppointmentServiceForm>) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const needs = (service: AppointmentServiceForm) => [
    ...(service.staff_count > 1 ? [t(m.appointmentStaffCount({ count: service.staff_count }))] : []),
    ...service.skills.map((need) => word('need', need)),
    ...(service.room ? [t(m.appointmentRoomNeeded())] : []),
    ...service.room_features.map((feature) => word('resource-feature', feature)),
  ];
  return (
    <section className="setup-part">
      <div className="setup-head">
        <h2>{t(m.appointmentServices())}</h2>
        <Button kind="primary" icon={Plus} shortcut="n" onPress={() => onOpen(NEW_SERVICE)}>
          {t(m.appointmentServiceNew())}
        </Button>
      </div>
      <Table<AppointmentServiceForm>
        label={t(m.appointmentServices())}
        rows={setup.services}
        rowKey={(service) => service.id ?? ''}
        empty={
          <EmptyState icon={CalendarClock} title={t(m.appointmentServicesNone())}>
            {t(m.appointmentServicesNoneHelp())}
          </EmptyState>
        }
        columns={[
          { id: 'name', header: t(m.appointmentServiceName()), cell: (service) => <Opener name={service.name} open={() => onOpen(service)} /> },
          {
            id: 'minutes',
            header: t(m.appointmentLength()),
            cell: (service) => (
              <span className="figures">
                {t(m.appointmentMinutes({ minutes: service.minutes }))}
                {service.buffer_before + service.buffer_after > 0 && <span className="soft small"> {t(m.appointmentBuffers({ before: service.buffer_before, after: service.buffer_after }))}</span>}
              </span>
            ),
          },
          { id: 'capacity', header: t(m.appointmentCapacity()), cell: (service) => <span className="figures">{format.number(service.capacity)}</span> },
          { id: 'needs', header: t(m.appointmentNeeds()), cell: (service) => format.list(needs(service)) || '–' },
          { id: 'active', header: t(m.appointmentInUse()), cell: (service) => <InUse active={service.active} /> },
        ]}
      />
    </section>
  );
}

function Rooms({ setup, onOpen }: PartProps<ResourceForm>) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  return (
    <section className="setup-part">
      <div className="setup-head">
        <h2>{t(m.appointmentResources())}</h2>
        <Button icon={Plus} onPress={() => onOpen(NEW_RESOURCE)}>
          {t(m.appointmentResourceNew())}
        </Button>
      </div>
      <Table<ResourceForm>
        label={t(m.appointmentResources())}
        rows={setup.resources}
        rowKey={(room) => room.id ?? ''}
        empty={<EmptyState icon={DoorOpen} title={t(m.appointmentResourcesNone())} />}
        columns={[
          { id: 'name', header: t(m.appointmentResourceName()), cell: (room) => <Opener name={room.name} open={() => onOpen(room)} /> },
          { id: 'kind', header: t(m.appointmentResourceKind()), cell: (room) => word('resource-kind', room.kind) },
          { id: 'features', header: t(m.appointmentResourceFeatures()), cell: (room) => format.list(room.features.map((feature) => word('resource-feature', feature))) || '–' },
          { id: 'seats', header: t(m.appointmentSeats()), cell: (room) => <span className="figures">{format.number(room.seats)}</span> },
          { id: 'hours', header: t(m.appointmentHours()), cell: (room) => (room.hours.length === 0 ? t(m.appointmentHoursAlways()) : t(m.appointmentHoursOwn())) },
          { id: 'active', header: t(m.appointmentInUse()), cell: (room) => <InUse active={room.active} /> },
        ]}
      />
    </section>
  );
}

function Staff({ setup, onOpen }: PartProps<StaffSkills>) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const rhythm = (person: StaffSkills) => {
    if (person.hours.length === 0) return t(m.appointmentHoursNone());
    const weeks = Math.max(...person.hours.map((from) => from.weeks));
    return weeks > 1 ? t(m.appointmentHoursRhythm({ weeks })) : t(m.appointmentHoursWeekly());
  };
  return (
    <section className="setup-part">
      <div className="setup-head">
        <h2>{t(m.appointmentStaff())}</h2>
      </div>
      <Table<StaffSkills>
        label={t(m.appointmentStaff())}
        rows={setup.staff}
        rowKey={(person) => person.id}
        empty={<EmptyState icon={UserRound} title={t(m.appointmentNoLanes())}>{t(m.appointmentNoLanesHelp())}</EmptyState>}
        columns={[
          { id: 'name', header: t(m.appointmentStaffName()), cell: (person) => <Opener name={person.name} open={() => onOpen(person)} /> },
          { id: 'skills', header: t(m.appointmentSkills()), cell: (person) => format.list(person.skills.map((need) => word('need', need))) || '–' },
          { id: 'hours', header: t(m.appointmentHours()), cell: rhythm },
        ]}
      />
    </section>
  );
}
