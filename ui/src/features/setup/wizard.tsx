import { ArrowLeft, ArrowRight, Check, KeyRound, Printer, Save, TriangleAlert } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { Autonyms } from '../../shared/autonyms';
import { BrandMark } from '../../shared/brand';
import { m } from '../../backend/generated/messages';
import type { Me, OfficeInitReply, PaperDestination } from '../../backend/generated/commands';
import { asHostError, call, listen, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, RadioCards, TextField, useFocusOnError } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { Skeleton } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { LEAST_LENGTH, strengthOf } from './passphrase';
import { Steps } from '../../shared/steps';
import '../../shared/entrance.css';
import './setup.css';

interface Answers {
  officeName: string;
  languages: readonly string[];
  adminLogin: string;
  adminName: string;
  passphrase: string;
  again: string;
  withDemo: boolean;
}

type Field = 'officeName' | 'languages' | 'adminLogin' | 'adminName' | 'passphrase' | 'again';
const STEPS = ['office', 'admin', 'content', 'key'] as const;

/** The first start: four questions, then the key that opens the store when nobody else can. */
export function Wizard({ onDone }: { onDone: (me: Me) => Promise<void> }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { languages: known, tag } = useLanguage();
  const [step, setStep] = useState<0 | 1 | 2 | 3>(0);
  const [answers, setAnswers] = useState<Answers>({
    officeName: '',
    languages: [],
    adminLogin: 'admin',
    adminName: '',
    passphrase: '',
    again: '',
    withDemo: false,
  });
  const [gaps, setGaps] = useState<Partial<Record<Field, string>>>({});
  const [error, setError] = useState<HostError>();
  const [reply, setReply] = useState<OfficeInitReply>();
  const [pending, setPending] = useState(false);
  const [done, setDone] = useState<{ done: number; total: number }>();
  const [attempt, setAttempt] = useState(0);
  const form = useFocusOnError(attempt);
  const set = (part: Partial<Answers>) => setAnswers({ ...answers, ...part });

  const missing = (): Partial<Record<Field, string>> => {
    const gap: Partial<Record<Field, string>> = {};
    if (step === 0 && answers.officeName.trim() === '') gap.officeName = t(m.setupOfficeMissing());
    if (step === 1) {
      if (answers.adminName.trim() === '') gap.adminName = t(m.setupAdminNameMissing());
      if (!/^[a-z0-9][a-z0-9._-]{1,39}$/i.test(answers.adminLogin.trim())) gap.adminLogin = t(m.setupLoginWrong());
      if (Array.from(answers.passphrase).length < LEAST_LENGTH) gap.passphrase = t(m.setupPassphraseShort({ count: LEAST_LENGTH }));
      else if (answers.passphrase !== answers.again) gap.again = t(m.setupPassphraseDiffers());
    }
    return gap;
  };

  const next = async (event: SubmitEvent) => {
    event.preventDefault();
    const gap = missing();
    setGaps(gap);
    if (Object.keys(gap).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    if (step < 2) {
      setStep(step === 0 ? 1 : 2);
      return;
    }
    await create();
  };

  const create = async () => {
    setPending(true);
    setError(undefined);
    const stop = listen('progress', ({ work, done: so_far, total }) => work === 'demo' && setDone({ done: so_far, total }));
    try {
      const made = await call('office_init', {
        office_name: answers.officeName.trim(),
        languages: answers.languages.length > 0 ? [...answers.languages] : known.map((language) => language.tag),
        admin_login: answers.adminLogin.trim(),
        admin_name: answers.adminName.trim(),
        passphrase: answers.passphrase,
        with_demo: answers.withDemo,
      });
      setReply(made);
      setStep(3);
      // It stands nowhere any more but in the store's key.
      set({ passphrase: '', again: '' });
    } catch (thrown) {
      setError(asHostError(thrown));
    } finally {
      stop();
      setPending(false);
    }
  };

  const strength = strengthOf(answers.passphrase);
  return (
    <div className="entrance">
      <header className="entrance-top">
        <span className="brand">
          <BrandMark />
          MigraDesk
        </span>
        <Autonyms />
      </header>
      <main className="entrance-main" data-wide="">
        <Steps label={t(m.setupSteps())} names={STEPS.map((name) => word('setup-step', name))} at={step} />
        {step < 3 && (
          <form className="entrance-form" ref={form} onSubmit={next} noValidate key={step}>
            {step === 0 && (
              <>
                <div className="entrance-head">
                  <h1>{t(m.setupOfficeTitle())}</h1>
                  <p className="soft">{t(m.setupOfficeAbout())}</p>
                </div>
                <TextField
                  label={t(m.setupOfficeName())}
                  hint={t(m.setupOfficeNameHelp())}
                  value={answers.officeName}
                  onChange={(officeName) => set({ officeName })}
                  error={gaps.officeName}
                  name="office"
                  autoFocus
                  maxLength={120}
                />
                <fieldset className="setup-languages">
                  <legend className="field-label">{t(m.setupLanguages())}</legend>
                  <p className="field-hint">{t(m.setupLanguagesHelp())}</p>
                  {known.length === 0 && <Skeleton />}
                  <div className="setup-language-list">
                    {known.map((language) => (
                      <Checkbox
                        key={language.tag}
                        checked={answers.languages.length === 0 || answers.languages.includes(language.tag)}
                        disabled={language.tag === 'de'}
                        onChange={(on) => {
                          const now = answers.languages.length === 0 ? known.map((one) => one.tag) : answers.languages;
                          set({ languages: on ? [...now, language.tag] : now.filter((one) => one !== language.tag) });
                        }}
                      >
                        <span lang={language.tag}>{language.autonym}</span>
                      </Checkbox>
                    ))}
                  </div>
                </fieldset>
              </>
            )}
            {step === 1 && (
              <>
                <div className="entrance-head">
                  <h1>{t(m.setupAdminTitle())}</h1>
                  <p className="soft">{t(m.setupAdminAbout())}</p>
                </div>
                <TextField
                  label={t(m.setupAdminName())}
                  value={answers.adminName}
                  onChange={(adminName) => set({ adminName })}
                  error={gaps.adminName}
                  name="admin-name"
                  autoComplete="name"
                  autoFocus
                  maxLength={120}
                />
                <TextField
                  label={t(m.setupLogin())}
                  hint={t(m.setupLoginHelp())}
                  value={answers.adminLogin}
                  onChange={(adminLogin) => set({ adminLogin })}
                  error={gaps.adminLogin}
                  name="login"
                  dir="ltr"
                  autoComplete="username"
                  maxLength={40}
                />
                <TextField
                  label={t(m.setupPassphrase())}
                  hint={t(m.setupPassphraseHelp({ count: LEAST_LENGTH }))}
                  value={answers.passphrase}
                  onChange={(passphrase) => set({ passphrase })}
                  error={gaps.passphrase}
                  type="password"
                  name="passphrase"
                  dir="ltr"
                  autoComplete="new-password"
                  maxLength={1000}
                />
                {answers.passphrase !== '' && (
                  <p className="setup-strength" data-strength={strength} role="status">
                    <span className="setup-strength-bar" aria-hidden="true">
                      <span />
                      <span />
                      <span />
                      <span />
                    </span>
                    {word('setup-strength', strength)}
                  </p>
                )}
                <TextField
                  label={t(m.setupPassphraseAgain())}
                  value={answers.again}
                  onChange={(again) => set({ again })}
                  error={gaps.again}
                  type="password"
                  name="passphrase-again"
                  dir="ltr"
                  autoComplete="new-password"
                  maxLength={1000}
                />
              </>
            )}
            {step === 2 && (
              <>
                <div className="entrance-head">
                  <h1>{t(m.setupContentTitle())}</h1>
                  <p className="soft">{t(m.setupContentAbout())}</p>
                </div>
                <RadioCards<'empty' | 'demo'>
                  label={t(m.setupContent())}
                  value={answers.withDemo ? 'demo' : 'empty'}
                  onChange={(choice) => set({ withDemo: choice === 'demo' })}
                  cardWidth="16rem"
                  options={[
                    { id: 'empty', text: t(m.setupContentEmpty()), detail: t(m.setupContentEmptyHelp()), shortcut: '1' },
                    { id: 'demo', text: t(m.setupContentDemo()), detail: t(m.setupContentDemoHelp()), shortcut: '2' },
                  ]}
                />
                {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
                {pending && (
                  <p className="soft" role="status">
                    {done && done.total > 0 ? t(m.setupCreatingDemo({ done: done.done, total: done.total })) : t(m.setupCreating())}
                  </p>
                )}
              </>
            )}
            <div className="entrance-actions">
              <Button kind="primary" submit pending={pending} icon={step === 2 ? Check : ArrowRight} iconPoints={step < 2}>
                {step === 2 ? t(m.setupCreate()) : t(m.appNext())}
              </Button>
              {step > 0 && (
                <Button kind="quiet" icon={ArrowLeft} iconPoints disabled={pending} onPress={() => setStep(step === 2 ? 1 : 0)}>
                  {t(m.appBack())}
                </Button>
              )}
            </div>
          </form>
        )}
        {step === 3 && reply && <RecoveryKey reply={reply} language={tag} onKept={() => onDone(reply.me)} />}
      </main>
      <footer className="entrance-foot">
        <span>{t(m.setupNothingLeaves())}</span>
      </footer>
    </div>
  );
}

/** Shown once and kept nowhere: going on asks that it was printed, saved or written down. */
function RecoveryKey({ reply, language, onKept }: { reply: OfficeInitReply; language: string; onKept: () => Promise<void> }) {
  const { t } = useText();
  const { errorText, word } = useWords();
  const [kept, setKept] = useState(false);
  const [told, setTold] = useState<string>();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);

  const sheet = async (destination: PaperDestination) => {
    setError(undefined);
    setTold(undefined);
    try {
      const { outcome } = await call('recovery_sheet', { recovery_key: reply.recovery_key, language, destination });
      setTold(word('setup-paper', outcome));
    } catch (thrown) {
      setError(asHostError(thrown));
    }
  };

  return (
    <section className="entrance-form" aria-labelledby="recovery-title">
      <div className="entrance-head">
        <h1 id="recovery-title">
          <KeyRound className="icon" aria-hidden="true" /> {t(m.setupKeyTitle())}
        </h1>
        <p>{t(m.setupKeyAbout())}</p>
      </div>
      <p className="setup-key" dir="ltr" data-testid="recovery-key">
        {reply.recovery_key}
      </p>
      <p className="setup-warning">
        <TriangleAlert className="icon" aria-hidden="true" />
        <span>{t(m.setupKeyWarning())}</span>
      </p>
      <div className="entrance-actions">
        <Button icon={Printer} onPress={() => sheet('print')}>
          {t(m.appPrint())}
        </Button>
        <Button icon={Save} onPress={() => sheet('save')}>
          {t(m.appSaveAsPdf())}
        </Button>
        <span className="soft small">{t(m.appLeavesStore())}</span>
      </div>
      {told !== undefined && <p role="status">{told}</p>}
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <Checkbox checked={kept} onChange={setKept}>
        {t(m.setupKeyKept())}
      </Checkbox>
      <div className="entrance-actions">
        <Button
          kind="primary"
          icon={ArrowRight}
          iconPoints
          disabled={!kept}
          pending={pending}
          onPress={async () => {
            setPending(true);
            await onKept();
          }}
        >
          {t(m.setupFinish())}
        </Button>
      </div>
    </section>
  );
}
