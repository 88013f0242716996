import { CalendarPlus, FolderPlus, History, Languages, Merge, MessageSquarePlus, NotebookPen, Pencil, Share2, ShieldCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { Foot } from '../../shared/foot';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { Link, navigate, type Params } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { CaseOpener } from './case-opener';
import './client.css';
import './record.css';
import { ClientHead } from './client-head';
import { ClientSide } from './client-side';
import { fullName, namesInTwoScripts } from './names';
import { NoteBox } from './note-box';
import { rememberClient } from './recent';
import { Timeline } from './timeline';

const WATCHED = ['client', 'client_name', 'note', 'contact', 'referral', 'appointment', 'case_file'];

/** One person on one page: who, what expires, everything that happened, what to do next. */
export function ClientScreen({ params }: { params: Params }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { me, can } = useSession();
  const id = params['id'] ?? '';
  const { data: page, error, reload } = useQuery('client_open', { id }, WATCHED);
  const [writing, setWriting] = useState(false);
  const [opening, setOpening] = useState(false);
  const { data: merges } = useQuery('client_merges', { id }, ['client']);

  // A link to a record that was merged away leads to the one that holds everything; going back does not lead there again.
  const holder = page?.id;
  useEffect(() => {
    if (holder !== undefined && holder !== id) window.location.replace(`#/clients/${holder}`);
  }, [holder, id]);

  const shownName = page && namesInTwoScripts(page.form).first;
  const name = shownName ? fullName(shownName) : '';
  useEffect(() => {
    if (name !== '') rememberClient(me.id, { id, name, at: Date.now() });
  }, [me.id, id, name]);

  if (error) {
    return (
      <Page title={t(m.clientNotOpened())}>
        <ErrorNote block>{errorText(error)}</ErrorNote>
        <div>
          <Button onPress={reload}>{t(m.appRetry())}</Button>
        </div>
      </Page>
    );
  }
  if (!page) {
    return (
      <div className="page">
        <Skeleton lines={6} />
      </div>
    );
  }

  const write = can('client-write');
  return (
    <article className="client" aria-label={name}>
      <ClientHead page={page} />
      <div className="client-body">
        <section className="client-story" aria-labelledby="client-timeline">
          {writing && <NoteBox clientId={id} onClose={() => setWriting(false)} onSaved={reload} />}
          <Timeline entries={page.timeline} />
        </section>
        <ClientSide page={page} onSaved={reload}>
          {opening && <CaseOpener clientId={id} onClose={() => setOpening(false)} onSaved={reload} />}
        </ClientSide>
      </div>
      <Foot className="client-actions" toolbar={t(m.clientActions())}>
        {can('note-write') && (
          <Button icon={NotebookPen} shortcut="n" size="small" onPress={() => setWriting(true)}>
            {t(m.clientNote())}
          </Button>
        )}
        {can('contact-record') && (
          <Button icon={MessageSquarePlus} shortcut="c" size="small" onPress={() => navigate(`/contacts/new?client=${id}`)}>
            {t(m.clientContact())}
          </Button>
        )}
        {can('referral-write') && (
          <Button icon={Share2} iconPoints shortcut="r" size="small" onPress={() => navigate(`/referrals/new?client=${id}`)}>
            {t(m.clientRefer())}
          </Button>
        )}
        {can('appointment-write') && (
          <Button icon={CalendarPlus} shortcut="a" size="small" onPress={() => navigate(`/appointments/new?client=${id}`)}>
            {t(m.clientAppointment())}
          </Button>
        )}
        {can('interpreter-ask') && (
          <Button icon={Languages} shortcut="i" size="small" onPress={() => navigate(`/interpreters/ask?client=${id}`)}>
            {t(m.interpreterAskShort())}
          </Button>
        )}
        {can('case-write') && (
          <Button icon={FolderPlus} shortcut="f" size="small" onPress={() => setOpening(true)}>
            {t(m.clientCaseOpen())}
          </Button>
        )}
        {write && (
          <Button icon={Pencil} shortcut="e" size="small" onPress={() => navigate(`/clients/${id}/edit`)}>
            {t(m.appEdit())}
          </Button>
        )}
        {can('release-read') && (
          <Link to={`/clients/${id}/releases`} className="client-history-link">
            <ShieldCheck className="icon" aria-hidden="true" />
            {t(m.releaseLedger())}
          </Link>
        )}
        {merges !== undefined && merges.length > 0 && (
          <Link to={`/clients/${id}/merges`} className="client-history-link">
            <Merge className="icon" aria-hidden="true" />
            {t(m.duplicateMergesLink({ count: merges.length }))}
          </Link>
        )}
        {can('history-read') && (
          <Link to={`/clients/${id}/history`} className="client-history-link">
            <History className="icon" aria-hidden="true" />
            {t(m.clientHistory())}
          </Link>
        )}
      </Foot>
    </article>
  );
}
