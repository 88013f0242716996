import { useEffect, useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientForm, ClientId, ClientPage } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { useDraft } from '../../shared/draft';
import { ErrorNote, useFocusOnError } from '../../shared/field';
import { takeOver } from '../../shared/handover';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate, type Params } from '../../shared/route';
import { Skeleton } from '../../shared/surface';
import { useTakes, withTaken } from '../../shared/scan/taken';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { localTime } from '../../shared/when';
import './client.css';
import './record.css';
import { ClientFields } from './client-fields';
import { ConflictPanel } from './conflict';
import { birthTyped, cleaned, type Editing, emptyForm, emptyName, type FormField, merged, nameFromSearch, startEditing } from './form-state';
import { NameProposalNote } from './name-proposal';
import { SimilarClients } from './similar';

export function NewClientScreen() {
  const { t } = useText();
  const [typed] = useState(() => takeOver('new-client-name'));
  return <FormScreen title={t(m.clientNew())} page={undefined} typed={typed} />;
}

export function EditClientScreen({ params }: { params: Params }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { data, error } = useQuery('client_open', { id: params['id'] ?? '' });
  if (error) return <Page title={t(m.clientEdit())}><ErrorNote block>{errorText(error)}</ErrorNote></Page>;
  if (!data) return <Page title={t(m.clientEdit())}><Skeleton lines={8} /></Page>;
  return <FormScreen title={t(m.clientEdit())} page={data} typed={undefined} />;
}

interface Problem {
  /** The path of the field in the form: `names.0.family`. Empty when it stands for the whole. */
  field: string;
  text: string;
}

function FormScreen({ title, page, typed }: { title: string; page: ClientPage | undefined; typed: string | undefined }) {
  const { t } = useText();
  const { errorText } = useWords();
  const toast = useToast();
  const draft = useDraft<Editing>(page ? `client:${page.id}` : 'client:new', () => {
    if (page) return startEditing(page.form, page.version);
    const form = emptyForm();
    return startEditing(typed === undefined ? form : { ...form, names: [{ ...emptyName(true), ...nameFromSearch(typed) }] }, 0);
  });
  const { value: editing } = draft;
  const [problem, setProblem] = useState<Problem>();
  useTakes((taken) => {
    const filled = withTaken(editing.form, taken);
    draft.set({ ...editing, form: filled, ...(taken.fields.includes('birth-date') && birthTyped(filled.birth_date)) });
  });
  const [theirs, setTheirs] = useState<ClientPage>();
  const [pending, setPending] = useState(false);
  const [distinct, setDistinct] = useState<ClientId[]>([]);
  const [question, setQuestion] = useState<HostError>();
  const [attempt, setAttempt] = useState(0);
  const form = useFocusOnError(attempt);
  // One id for one act, however often its answer is lost; a changed form is a new act.
  const act = useRef({ id: newOpId(), what: '' });

  // The window is not closed over typed input without a question.
  useEffect(() => {
    if (!draft.dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [draft.dirty]);

  const back = () => navigate(page ? `/clients/${page.id}` : '/clients');

  const fail = (error: HostError) => {
    const { field } = error.args;
    setProblem({ field: typeof field === 'string' ? field.replace(/^form\./, '') : '', text: errorText(error) });
    setAttempt((count) => count + 1);
  };

  const save = async (toSave: ClientForm, version: number) => {
    setPending(true);
    setProblem(undefined);
    setQuestion(undefined);
    const request = { id: page?.id ?? null, version, form: cleaned(toSave), distinct_from: page ? [] : distinct };
    const what = JSON.stringify(request);
    if (act.current.what !== what) act.current = { id: newOpId(), what };
    try {
      const saved = await call('client_save', { op_id: act.current.id, ...request });
      draft.clear();
      toast.saved(saved.saved_at, act.current.id);
      navigate(`/clients/${saved.id}`);
    } catch (thrown) {
      const error = asHostError(thrown);
      setPending(false);
      if (error.code === 'client-likely-duplicate') {
        // Asked where the answers are: beside the people who may be the same.
        setQuestion(error);
        return;
      }
      if (error.code === 'version-conflict' && page) {
        await call('client_open', { id: page.id }).then(setTheirs, (again: unknown) => fail(asHostError(again)));
        return;
      }
      fail(error);
    }
  };

  const submit = async () => {
    const { names, birth_date } = editing.form;
    if (!names.some((name) => name.family.trim() !== '' || name.given.trim() !== '')) {
      setProblem({ field: 'names.0.family', text: t(m.clientNameMissing()) });
      setAttempt(attempt + 1);
      return;
    }
    if (editing.birthText.trim() !== '' && birth_date === null) {
      // It may be still under way, or unreadable: ask once more, and say so beside the field.
      const reply = await call('birth_date_read', { text: editing.birthText, calendar: editing.birthCalendar }).catch(() => undefined);
      if (!reply?.date) {
        setProblem({ field: 'birth_date', text: t(m.clientBirthNotUnderstood()) });
        setAttempt(attempt + 1);
        return;
      }
      await save({ ...editing.form, birth_date: reply.date }, editing.version);
      return;
    }
    await save(editing.form, editing.version);
  };

  if (theirs) {
    return (
      <ConflictPanel
        base={editing.base}
        mine={cleaned(editing.form)}
        theirs={theirs}
        onDecided={async (keep: (field: FormField) => 'mine' | 'theirs') => {
          const next = merged(editing.base, cleaned(editing.form), theirs.form, keep);
          draft.set({ ...startEditing(next, theirs.version), base: theirs.form });
          setTheirs(undefined);
          await save(next, theirs.version);
        }}
        onBack={() => setTheirs(undefined)}
      />
    );
  }

  return (
    <form
      className="page form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {draft.foundFrom !== undefined && (
            <p className="form-draft">
              {t(m.clientDraftFound({ time: localTime(draft.foundFrom) }))}
              <Button kind="quiet" size="small" onPress={draft.startAgain}>
                {t(m.clientDraftThrowAway())}
              </Button>
            </p>
          )}
        </div>
      </header>
      {problem?.field === '' && <ErrorNote block>{problem.text}</ErrorNote>}
      <NameProposalNote
        clientId={page?.id ?? null}
        names={editing.form.names}
        onTake={(names) => draft.set({ ...editing, form: { ...editing.form, names } })}
      />
      <div className="form-body">
        <ClientFields editing={editing} onChange={draft.set} problem={problem} isNew={!page} />
        <SimilarClients form={editing.form} except={page?.id ?? null} distinct={distinct} onDistinct={setDistinct} question={question} />
      </div>
      <footer className="form-foot">
        <Button kind="primary" shortcut="Ctrl+s" onPress={submit} pending={pending}>
          {pending ? t(m.appSaving()) : t(m.appSave())}
        </Button>
        <Button kind="quiet" onPress={back}>
          {draft.dirty ? t(m.clientLeaveKeepsDraft()) : t(m.appCancel())}
        </Button>
        {draft.dirty && <span className="soft small">{t(m.appUnsavedChanges())}</span>}
      </footer>
    </form>
  );
}
