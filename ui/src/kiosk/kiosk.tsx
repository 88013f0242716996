import { ChevronLeft, Delete, Printer } from 'lucide-react';
import { useCallback, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { I18nProvider } from 'react-aria-components';
import { m } from '../backend/generated/messages';
import type { Kiosk as Offer, LanguageInfo, TicketTaken } from '../backend/generated/commands';
import { call, newOpId } from '../backend/host';
import { BrandMark } from '../shared/brand';
import { Button } from '../shared/button';
import { LocaleProvider, useText, type LocalePack } from '../shared/l10n';
import type { Message } from '../shared/l10n/message';
import { heldCode } from '../shared/scanned-code';
import { localTime } from '../shared/when';
import { useWords } from '../shared/words';
import '../shared/entrance.css';
import './kiosk.css';
import { Picture, type Topic } from './pictures';
import { useReturn } from './use-return';
import { Entrance, Voice } from './voice';

/** Whoever goes away leaves an empty screen to the next one. */
const RETURN_SECONDS = 30;
const ASK_AGAIN_MS = 5000;
/** In which the first screen is, beside the names of all languages. */
const FIRST_LANGUAGE = 'de';

async function load(tag: string): Promise<LocalePack> {
  return (await call('locale_pack', { tag })).pack as LocalePack;
}

type Step = { at: 'language' } | { at: 'topic' } | { at: 'code' } | { at: 'number'; ticket: TicketTaken } | { at: 'voice-language' } | { at: 'voice' };

/** Reading a question in a second language and writing a line takes longer than pressing a picture. */
const VOICE_RETURN_SECONDS = 90;

/** The kiosk: a language, what somebody needs, a number. Nobody gives a name here. */
export function Kiosk() {
  const [offer, setOffer] = useState<Offer | null>();
  const [known, setKnown] = useState<readonly LanguageInfo[]>([]);
  const [language, setLanguage] = useState(FIRST_LANGUAGE);
  const [step, setStep] = useState<Step>({ at: 'language' });

  const ask = useCallback(() => {
    call('kiosk', {}).then(setOffer, () => setOffer(null));
    call('languages', {}).then(setKnown, () => undefined);
  }, []);
  const toStart = useCallback(() => {
    setStep({ at: 'language' });
    setLanguage(FIRST_LANGUAGE);
    ask();
  }, [ask]);
  useEffect(ask, [ask]);
  useEffect(() => {
    if (offer !== null) return;
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [offer, ask]);
  useReturn(step.at !== 'language', step.at === 'voice' ? VOICE_RETURN_SECONDS : RETURN_SECONDS, toStart);

  if (offer === undefined) return null;
  return (
    <LocaleProvider tag={language} load={load}>
      {offer === null ? (
        <Closed />
      ) : (
        <Frame officeName={offer.office_name} onBack={step.at === 'language' ? undefined : step.at === 'code' ? () => setStep({ at: 'topic' }) : toStart}>
          {step.at === 'language' && (
            <>
              <Languages
                title={m.clientDisplayWelcome}
                tags={offer.languages}
                known={known}
                onChoose={(tag) => {
                  setLanguage(tag);
                  setStep({ at: 'topic' });
                }}
              />
              <Entrance onEnter={() => setStep({ at: 'voice-language' })} />
            </>
          )}
          {step.at === 'voice-language' && (
            <Languages
              title={m.voiceEnter}
              tags={offer.languages}
              known={known}
              onChoose={(tag) => {
                setLanguage(tag);
                setStep({ at: 'voice' });
              }}
            />
          )}
          {step.at === 'voice' && <Voice languages={known} onDone={toStart} />}
          {step.at === 'topic' && <Topics offer={offer} onTicket={(ticket) => setStep({ at: 'number', ticket })} onCode={() => setStep({ at: 'code' })} onClosed={() => setOffer(null)} />}
          {step.at === 'topic' && <Entrance onEnter={() => setStep({ at: 'voice' })} />}
          {step.at === 'code' && <Code onTicket={(ticket) => setStep({ at: 'number', ticket })} />}
          {step.at === 'number' && <Number ticket={step.ticket} onDone={toStart} />}
        </Frame>
      )}
    </LocaleProvider>
  );
}

function Frame({ officeName, onBack, children }: { officeName: string; onBack: (() => void) | undefined; children: React.ReactNode }) {
  const { t, tag } = useText();
  return (
    <I18nProvider locale={`${tag}-u-nu-latn`}>
      <div className="kiosk">
        <header className="kiosk-top">
          <span className="brand">
            <BrandMark />
            <bdi lang="de">{officeName}</bdi>
          </span>
          {onBack && (
            <Button icon={ChevronLeft} iconPoints onPress={onBack}>
              {t(m.clientDisplayBack())}
            </Button>
          )}
        </header>
        <main className="kiosk-main">{children}</main>
      </div>
    </I18nProvider>
  );
}

function Closed() {
  const { t } = useText();
  return (
    <div className="kiosk">
      <main className="kiosk-main kiosk-closed">
        <h1 role="status">{t(m.kioskClosed())}</h1>
      </main>
    </div>
  );
}

interface LanguagesProps {
  title: () => Message;
  tags: readonly string[];
  known: readonly LanguageInfo[];
  onChoose: (tag: string) => void;
}

function Languages({ title, tags, known, onChoose }: LanguagesProps) {
  const { t } = useText();
  const all = tags.flatMap((tag) => known.filter((language) => language.tag === tag));
  return (
    <>
      <h1>{t(title())}</h1>
      <ul className="kiosk-languages" aria-label={t(m.clientDisplayChooseLanguage())}>
        {all.map((language) => (
          <li key={language.tag}>
            <button type="button" className="kiosk-language" lang={language.tag} dir={language.right_to_left ? 'rtl' : 'ltr'} onClick={() => onChoose(language.tag)}>
              {language.autonym}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TopicsProps {
  offer: Offer;
  onTicket: (ticket: TicketTaken) => void;
  onCode: () => void;
  onClosed: () => void;
}

function Topics({ offer, onTicket, onCode, onClosed }: TopicsProps) {
  const { t, tag } = useText();
  const { word } = useWords();
  const taking = useRef(false);
  const topics: Topic[] = ['appointment', ...offer.needs, ...(offer.everything_else ? (['other'] as const) : [])];
  const choose = (topic: Topic) => {
    if (topic === 'appointment') {
      onCode();
      return;
    }
    // A finger that trembles takes one number.
    if (taking.current) return;
    taking.current = true;
    call('kiosk_take', { op_id: newOpId(), need: topic === 'other' ? null : topic, language: tag }).then(onTicket, onClosed);
  };
  const words = (topic: Topic) => (topic === 'appointment' ? t(m.kioskAppointment()) : topic === 'other' ? t(m.kioskOther()) : word('kiosk-need', topic));
  return (
    <>
      <h1>{t(m.kioskWhat())}</h1>
      <ul className="kiosk-topics">
        {topics.map((topic) => (
          <li key={topic}>
            <button type="button" className="kiosk-topic" data-topic={topic} onClick={() => choose(topic)}>
              <Picture topic={topic} />
              <span>{words(topic)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const DIGITS = '123456789'.split('');

/** The number of an appointment, typed with a finger or by the reader of codes. */
function Code({ onTicket }: { onTicket: (ticket: TicketTaken) => void }) {
  const { t, tag } = useText();
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const held = useRef('');
  const asking = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const press = (digit: string) => {
    setUnknown(false);
    setTyped((before) => (before.length < 9 ? before + digit : before));
    field.current?.focus();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = heldCode(held.current, typed);
    setTyped('');
    if ('held' in read) {
      held.current = read.held;
      return;
    }
    held.current = '';
    if (read.code === '' || asking.current) return;
    asking.current = true;
    call('kiosk_check_in', { op_id: newOpId(), code: read.code, language: tag })
      .then(onTicket, () => setUnknown(true))
      .finally(() => {
        asking.current = false;
      });
  };
  return (
    <form className="kiosk-code" onSubmit={submit}>
      <label htmlFor="kiosk-code">
        <h1>{t(m.kioskAppointmentNumber())}</h1>
      </label>
      <input
        id="kiosk-code"
        ref={field}
        className="input kiosk-field ltr"
        value={typed}
        onChange={(event) => {
          setUnknown(false);
          setTyped(event.target.value);
        }}
        autoComplete="off"
        inputMode="none"
        aria-describedby="kiosk-unknown"
      />
      <p id="kiosk-unknown" className="kiosk-unknown" role="alert">
        {unknown ? t(m.kioskUnknown()) : ''}
      </p>
      <div className="kiosk-keys" dir="ltr">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" className="kiosk-key" onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="kiosk-key" aria-label={t(m.clientDisplayNameCorrect())} onClick={() => setTyped((before) => before.slice(0, -1))}>
          <Delete className="icon" aria-hidden="true" />
        </button>
        <button type="button" className="kiosk-key" onClick={() => press('0')}>
          0
        </button>
        <button type="submit" className="kiosk-key" data-primary="">
          {t(m.clientDisplayNext())}
        </button>
      </div>
    </form>
  );
}

/** The number, what to do now, and how long it takes. */
function Number({ ticket, onDone }: { ticket: TicketTaken; onDone: () => void }) {
  const { t, tag } = useText();
  const [noPrinter, setNoPrinter] = useState(false);
  const printing = useRef(false);
  const print = () => {
    if (printing.current) return;
    printing.current = true;
    call('kiosk_ticket', { id: ticket.id, language: tag, destination: 'print' })
      .then(
        ({ outcome }) => setNoPrinter(outcome !== 'printed'),
        () => setNoPrinter(true),
      )
      .finally(() => {
        printing.current = false;
      });
  };
  let wait: string | undefined;
  if (ticket.due_at !== null) wait = t(m.kioskDue({ time: localTime(ticket.due_at) }));
  else if (ticket.estimate !== null) wait = ticket.estimate < 3 ? t(m.kioskSoon()) : t(m.kioskWait({ minutes: Math.ceil(ticket.estimate / 5) * 5 }));
  return (
    <div className="kiosk-number">
      <h1>{t(m.kioskNumber())}</h1>
      <p className="kiosk-label ltr" role="status">
        {ticket.label}
      </p>
      {wait !== undefined && <p className="kiosk-wait">{wait}</p>}
      <p>{t(m.kioskWatch())}</p>
      {noPrinter && (
        <p role="alert" className="kiosk-unknown">
          {t(m.kioskNoPrinter())}
        </p>
      )}
      <div className="kiosk-actions">
        <Button icon={Printer} onPress={print}>
          {t(m.kioskPrint())}
        </Button>
        <Button kind="primary" onPress={onDone}>
          {t(m.clientDisplaySend())}
        </Button>
      </div>
    </div>
  );
}
