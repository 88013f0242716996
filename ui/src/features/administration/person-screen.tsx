import { UserRoundX } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate, type Params } from '../../shared/route';
import { EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { HoursForm } from './hours-form';
import { LeaveBox } from './leave-box';
import { PersonForm } from './person-form';

export function NewPersonScreen() {
  const { t } = useText();
  return (
    <Page title={t(m.administrationPersonNew())} about={t(m.administrationPersonNewAbout())}>
      <PersonForm onSaved={(id) => navigate(`/administration/people/${id}`)} />
    </Page>
  );
}

export function EditPersonScreen({ params }: { params: Params }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { data, error, reload } = useQuery('staff_list', {}, ['staff', 'working_hour']);
  const person = data?.find(({ id }) => id === params['id']);
  if (error) {
    return (
      <Page title={t(m.administrationPersonEdit())}>
        <ErrorNote block>{errorText(error)}</ErrorNote>
      </Page>
    );
  }
  if (!data) return <Page title={t(m.administrationPersonEdit())}>{<Skeleton lines={8} />}</Page>;
  if (!person) {
    return (
      <Page title={t(m.administrationPersonEdit())}>
        <EmptyState
          icon={UserRoundX}
          title={t(m.administrationPersonMissing())}
          actions={<Button onPress={() => navigate('/administration')}>{t(m.appBack())}</Button>}
        />
      </Page>
    );
  }
  return (
    <Page
      title={<bdi>{person.name}</bdi>}
      about={person.active ? t(m.administrationActive()) : t(m.administrationLeft())}
      actions={<Button onPress={() => navigate('/administration')}>{t(m.administrationBack())}</Button>}
    >
      <PersonForm key={person.id} person={person} onSaved={reload} />
      <HoursForm key={`hours ${person.id}`} person={person} onSaved={reload} />
      <LeaveBox person={person} onSaved={reload} />
    </Page>
  );
}
