import { CircleCheck, CircleSlash, UserPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { StaffRow } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Link, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, Chips, EmptyState, Skeleton, Table } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { timeText } from '../../shared/time-of-day';
import { daysOf } from './hours';

type Filter = 'active' | 'left' | 'all';
const FILTERS: readonly Filter[] = ['active', 'left', 'all'];

/** Everyone who works or worked here, and what they may do. */
export function People() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const { can } = useSession();
  const { data, error, reload } = useQuery('staff_list', {}, ['staff', 'working_hour']);
  const [filter, setFilter] = useState<Filter>('active');
  const edits = can('staff-write');
  if (error) {
    return (
      <EmptyState icon={UsersRound} title={t(m.appErrorTitle())} actions={<Button onPress={reload}>{t(m.appRetry())}</Button>}>
        {errorText(error)}
      </EmptyState>
    );
  }
  if (!data) return <Skeleton lines={6} />;
  const shown = (which: Filter) => data.filter((person) => which === 'all' || person.active === (which === 'active'));
  const rows = shown(filter);
  return (
    <div className="administration-part">
      <div className="administration-bar">
        <Chips
          label={t(m.appFilter())}
          options={FILTERS.map((id) => ({ id, text: `${word('administration-filter', id)} ${format.number(shown(id).length)}` }))}
          value={filter}
          onChange={setFilter}
        />
        {edits && (
          <Button kind="primary" icon={UserPlus} shortcut="n" onPress={() => navigate('/administration/people/new')}>
            {t(m.administrationPersonNew())}
          </Button>
        )}
      </div>
      {!edits && <ErrorNote>{t(m.administrationReadOnly())}</ErrorNote>}
      <Table<StaffRow>
        label={t(m.administrationTabPeople())}
        rows={rows}
        rowKey={(person) => person.id}
        initialSort={{ column: 'name' }}
        empty={<EmptyState icon={UsersRound} title={t(m.appEmptyFiltered())} />}
        columns={[
          {
            id: 'name',
            header: t(m.administrationName()),
            sort: (person) => person.name,
            cell: (person) => (
              <div className="administration-who">
                {edits ? (
                  <Link to={`/administration/people/${person.id}`} className="table-open">
                    <bdi>{person.name}</bdi>
                  </Link>
                ) : (
                  <strong dir="auto">{person.name}</strong>
                )}
                <span className="soft ltr">{person.login}</span>
              </div>
            ),
          },
          { id: 'roles', header: t(m.administrationRoles()), cell: (person) => format.list(person.roles.map((role) => word('role', role))) },
          { id: 'languages', header: t(m.administrationLanguages()), cell: (person) => format.list(person.languages.map(format.language)) || '–' },
          { id: 'hours', header: t(m.administrationHours()), cell: (person) => <Hours person={person} /> },
          {
            id: 'appointments',
            header: t(m.administrationAppointments()),
            cell: (person) => (person.takes_appointments ? t(m.appYes()) : t(m.appNo())),
            sort: (person) => Number(!person.takes_appointments),
          },
          {
            id: 'state',
            header: t(m.administrationAccess()),
            cell: (person) =>
              person.active ? (
                <Badge icon={CircleCheck} tone="green">
                  {t(m.administrationActive())}
                </Badge>
              ) : (
                <Badge icon={CircleSlash}>{t(m.administrationLeft())}</Badge>
              ),
          },
        ]}
      />
    </div>
  );
}

/** A line for each weekday with its times. */
function Hours({ person }: { person: StaffRow }) {
  const { t } = useText();
  const format = useFormat();
  if (person.hours.length === 0) return <span className="soft">{t(m.administrationNoHours())}</span>;
  return (
    <ul className="administration-hours">
      {daysOf(person.hours).map(({ weekday, spans }) => (
        <li key={weekday}>
          <span className="soft">{format.weekdaysShort[weekday - 1]}</span>
          <span className="administration-times">
            {spans.map((span) => (
              <span key={span.from_minute} className="figures ltr">
                {`${format.time(timeText(span.from_minute))}–${format.time(timeText(span.to_minute))}`}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
