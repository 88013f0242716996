import {
  CalendarPlus,
  CircleAlert,
  CircleCheck,
  Clock,
  ClockAlert,
  FileText,
  FolderPlus,
  HelpCircle,
  Hourglass,
  Info,
  MessageSquarePlus,
  Save,
  Share2,
  type LucideIcon,
} from 'lucide-react';
import { useCallback, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { ContactResult, Urgency } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ClientPicker, languageOfPage, nameOfPage, useClient } from '../../shared/client-picker';
import { useDraft } from '../../shared/draft';
import { ErrorNote, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { NEED_ICONS, needOf, NEEDS, URGENCIES } from '../../shared/need';
import { Page } from '../../shared/page';
import { goBack, navigate, queryOf, usePath } from '../../shared/route';
import { useSpoken } from '../../shared/spoken';
import { Chips, EmptyState } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import {
  CHANNELS,
  DIGIT_KEYS,
  firstStep,
  followUp,
  heardToday,
  languagesFor,
  NEED_KEYS,
  NOTHING,
  RESULTS,
  stepAfter,
  stepBefore,
  type Answers,
  type Question as QuestionName,
  type Step,
} from './answers';
import './contact.css';
import { Question } from './question';
import { TodayFigures, TodayLatest } from './today-count';

const URGENCY_ICONS: Record<Urgency, LucideIcon> = { now: ClockAlert, soon: Clock, later: Hourglass };
const RESULT_ICONS: Record<ContactResult, LucideIcon> = {
  informed: Info,
  referred: Share2,
  'appointment-made': CalendarPlus,
  'form-help': FileText,
  'case-opened': FolderPlus,
  unresolved: HelpCircle,
};

interface Saved {
  answers: Answers;
  clientId: string | null;
}

/** One visit in four keys and Enter. Without a client it stays without a name. */
export function ContactScreen() {
  const { t } = useText();
  const query = queryOf(usePath());
  // Somebody who was called from the queue: what they said there stands in the form already, and the next one waits there.
  const ticket = query.get('ticket');
  const [clientId, setClientId] = useState(query.get('client'));
  const [saved, setSaved] = useState<Saved | null>(null);
  const client = useClient(clientId);

  return (
    <Page
      title={t(m.contactNew())}
      about={client ? t(m.contactAboutClient({ name: nameOfPage(client) })) : t(m.contactAboutAnonymous())}
      actions={<TodayFigures />}
    >
      <div className="contact">
        {saved ? (
          <AfterContact saved={saved} onNext={() => {
              if (ticket !== null) {
                navigate('/queue');
                return;
              }
              setClientId(null);
              setSaved(null);
            }} />
        ) : (
          <ContactForm
            draftKey={`contact:${query.get('client') ?? ''}${ticket ?? ''}`}
            start={{ ...NOTHING, language: query.get('language'), need: needOf(query.get('need')) }}
            clientId={clientId}
            spokenLanguage={client ? languageOfPage(client) : null}
            onClient={setClientId}
            onSaved={(answers) => {
              if (followUp(answers, clientId)) {
                setSaved({ answers, clientId });
                return;
              }
              // The page of the person is where one came from; a counter goes on with the next visitor.
              if (clientId !== null) navigate(`/clients/${clientId}`);
              else if (ticket !== null) navigate('/queue');
            }}
          />
        )}
        <TodayLatest />
      </div>
    </Page>
  );
}

interface ContactFormProps {
  /** Stays when a person is chosen later, and the answers with it. */
  draftKey: string;
  /** What is known before the first question. */
  start: Answers;
  clientId: string | null;
  /** Preselected once it is known. */
  spokenLanguage: string | null;
  onClient: (id: string | null) => void;
  onSaved: (answers: Answers) => void;
}

function ContactForm({ draftKey, start, clientId, spokenLanguage, onClient, onSaved }: ContactFormProps) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const spoken = useSpoken();
  const today = useQuery('contacts_today', {}, ['contact']);
  const draft = useDraft<Answers>(draftKey, () => start);
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>(() => firstStep(draft.value));
  const [opId, setOpId] = useState(() => newOpId());
  const [error, setError] = useState<HostError>();
  const [attempted, setAttempted] = useState(false);
  const [pending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  // The client's language is proposed, and never put over an answer.
  const answers: Answers = draft.value.language === null ? { ...draft.value, language: spokenLanguage } : draft.value;

  const go = useCallback((next: Step) => {
    setStep(next);
    // The answer that was given has to be drawn before its question can take the focus.
    setTimeout(() => {
      const place = next === 'save' ? '[data-save] button' : next === 'language' ? '#contact-language' : `[data-question=${next}] [role=radio][tabindex="0"]`;
      form.current?.querySelector<HTMLElement>(place)?.focus();
    });
  }, []);

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    go(firstStep(draft.value));
  }, [go, draft.value]);
  const proposed = spokenLanguage !== null && draft.value.language === null;
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });
  useEffect(() => {
    if (proposed) go(firstStep(latest.current));
  }, [proposed, go]);

  const answer = (question: QuestionName, part: Partial<Answers>) => {
    const next = { ...answers, ...part };
    draft.set(next);
    setTyped('');
    go(stepAfter(next, question));
  };

  const save = async () => {
    const { language, need, urgency, result, channel, note } = answers;
    if (pending) return;
    if (language === null || need === null || urgency === null || result === null) {
      setAttempted(true);
      go(firstStep(answers));
      return;
    }
    setPending(true);
    try {
      const done = await call('contact_record', { op_id: opId, client_id: clientId, channel, language, need, urgency, result, note: note.trim() });
      toast.saved(done.saved_at, opId);
      draft.startAgain();
      setOpId(newOpId());
      setAttempted(false);
      setError(undefined);
      setPending(false);
      onSaved(answers);
      go('language');
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
      go('save');
    }
  };

  const onBackspace = () => go(stepBefore(step));
  useKey('Backspace', onBackspace);
  useKey('Ctrl+Enter', () => void save());
  useKey('Escape', goBack);
  useKey('n', () => document.querySelector<HTMLElement>('.contact-note input')?.focus());

  const found = languagesFor(spoken, typed, heardToday(today.data?.latest ?? []));
  const chosenLanguage = spoken.find(({ id }) => id === answers.language);
  const shown = typed === '' && chosenLanguage && !found.slice(0, 9).includes(chosenLanguage) ? [...found.slice(0, 8), chosenLanguage] : found.slice(0, 9);
  const missing = firstStep(answers);

  return (
    <form
      className="contact-form"
      ref={form}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="contact-head">
        <Chips
          label={t(m.contactChannel())}
          options={CHANNELS.map((id) => ({ id, text: word('contact-channel', id) }))}
          value={answers.channel}
          onChange={(channel) => draft.set({ ...answers, channel })}
        />
      </div>
      <Question
        name="language"
        title={t(m.contactLanguage())}
        answers={shown.map((language, index) => ({
          id: language.id,
          text: language.autonym ?? language.text,
          detail: language.autonym === undefined || language.autonym === language.text ? undefined : language.text,
          ...(language.autonym !== undefined && { lang: language.id }),
          combo: DIGIT_KEYS[index],
        }))}
        value={answers.language}
        onChoose={(language) => answer('language', { language })}
        current={step === 'language'}
        onEnter={() => setStep('language')}
        width="9.5rem"
      >
        <input
          id="contact-language"
          className="input contact-filter"
          value={typed}
          dir="auto"
          autoComplete="off"
          maxLength={60}
          aria-label={t(m.contactLanguageFilter())}
          placeholder={t(m.contactLanguageHint())}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            // No language has a digit in its name: here a digit is the key of an answer.
            const at = DIGIT_KEYS.indexOf(event.key);
            const picked = event.key === 'Enter' ? (typed.trim() === '' ? undefined : shown[0]) : at >= 0 ? shown[at] : undefined;
            if (picked) answer('language', { language: picked.id });
            else if (event.key === 'Enter') void save();
            if (picked || event.key === 'Enter' || at >= 0) event.preventDefault();
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              form.current?.querySelector<HTMLElement>('[data-question=language] [role=radio]')?.focus();
            }
          }}
        />
        {shown.length === 0 && <p className="soft small" role="status">{t(m.contactLanguageNone())}</p>}
      </Question>
      <Question
        name="need"
        title={t(m.contactNeed())}
        answers={NEEDS.map((id, index) => ({ id, text: word('need', id), icon: NEED_ICONS[id], combo: NEED_KEYS[index] }))}
        value={answers.need}
        onChoose={(need) => answer('need', { need })}
        current={step === 'need'}
        onEnter={() => setStep('need')}
        width="11rem"
      />
      <Question
        name="urgency"
        title={t(m.contactUrgency())}
        answers={URGENCIES.map((id, index) => ({ id, text: word('urgency', id), icon: URGENCY_ICONS[id], combo: DIGIT_KEYS[index] }))}
        value={answers.urgency}
        onChoose={(urgency) => answer('urgency', { urgency })}
        current={step === 'urgency'}
        onEnter={() => setStep('urgency')}
        width="11rem"
      />
      <Question
        name="result"
        title={t(m.contactResult())}
        answers={RESULTS.map((id, index) => ({ id, text: word('contact-result', id), icon: RESULT_ICONS[id], combo: DIGIT_KEYS[index] }))}
        value={answers.result}
        onChoose={(result) => answer('result', { result })}
        current={step === 'result'}
        onEnter={() => setStep('result')}
        width="11rem"
      />
      <div className="contact-more" onFocus={() => setStep('save')}>
        <div className="contact-note">
          <TextField label={t(m.contactNote())} value={answers.note} onChange={(note) => draft.set({ ...answers, note })} maxLength={2000} />
        </div>
        <ClientPicker label={t(m.contactName())} value={clientId} onChange={onClient} />
      </div>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {attempted && missing !== 'save' && <ErrorNote>{t(m.contactMissing())}</ErrorNote>}
      <div className="contact-save" data-save="" onFocus={() => setStep('save')}>
        <Button kind="primary" icon={Save} submit pending={pending}>
          {clientId === null ? t(m.contactSaveAnonymous()) : t(m.contactSave())}
        </Button>
        <p className="soft small">{t(m.contactKeysHelp())}</p>
      </div>
    </form>
  );
}

const NEXT_LOOK = {
  refer: { icon: Share2, text: m.contactNextRefer, combo: 'r' },
  book: { icon: CalendarPlus, text: m.contactNextBook, combo: 'a' },
  'open-case': { icon: FolderPlus, text: m.contactNextCase, combo: 'f' },
} as const;

/** The contact is saved; what it promised comes next, with what is known. */
function AfterContact({ saved, onNext }: { saved: Saved; onNext: () => void }) {
  const { t } = useText();
  const { word } = useWords();
  const next = followUp(saved.answers, saved.clientId);
  useKey('Escape', onNext);
  const look = next && NEXT_LOOK[next.kind];
  return (
    <div className="contact-after" role="status">
      <EmptyState
        icon={saved.answers.result === 'unresolved' ? CircleAlert : CircleCheck}
        title={t(m.contactSavedTitle())}
        actions={
          <>
            {next && look && (
              <Button kind="primary" icon={look.icon} shortcut={look.combo} autoFocus onPress={() => navigate(next.path)}>
                {t(look.text())}
              </Button>
            )}
            <Button icon={MessageSquarePlus} shortcut="n" onPress={onNext}>
              {t(m.contactNextVisitor())}
            </Button>
            {saved.clientId !== null && <Button onPress={() => navigate(`/clients/${saved.clientId}`)}>{t(m.contactToClient())}</Button>}
          </>
        }
      >
        {saved.answers.result !== null && t(m.contactSavedAbout({ result: word('contact-result', saved.answers.result) }))}
      </EmptyState>
    </div>
  );
}
