import { CircleCheck, Eraser, MessageCircleQuestionMark, MonitorOff, MonitorUp, MonitorX, Eye, PenLine, Presentation, Smile, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientDisplayState, DisplayPart } from '../../backend/generated/commands';
import { asHostError, call, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ComboBox, ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, type Tone } from '../../shared/surface';
import { useWords } from '../../shared/words';
import './client-display.css';
import { showingAt, useDisplay, usePlace, useSecondsLeft, type Place, type Showing } from './use-display';

const PARTS: readonly DisplayPart[] = ['names', 'birth-date', 'languages', 'appointment'];

/** Chosen once, for the client at the desk and the next one: offices differ in what they let people check. */
let chosenParts: readonly DisplayPart[] = ['names', 'birth-date'];

const LOOK: Record<Showing, { text: () => ReturnType<typeof m.clientDisplayStateEmpty>; icon: LucideIcon; tone: Tone }> = {
  closed: { text: m.clientDisplayStateClosed, icon: MonitorOff, tone: 'plain' },
  empty: { text: m.clientDisplayStateEmpty, icon: Presentation, tone: 'plain' },
  shows: { text: m.clientDisplayStateShows, icon: Eye, tone: 'green' },
  'shows-new': { text: m.clientDisplayStateShowsNew, icon: Eye, tone: 'green' },
  'shows-other': { text: m.clientDisplayStateShowsOther, icon: TriangleAlert, tone: 'amber' },
  asks: { text: m.voiceAskRunning, icon: MessageCircleQuestionMark, tone: 'green' },
  asked: { text: m.voiceAskDone, icon: CircleCheck, tone: 'green' },
};

/** What the client sees is chosen here. The page names parts; the desk reads them from the record. */
export function DisplayControl({ onLeave }: { onLeave?: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { data: state, error } = useDisplay();
  const [failed, setFailed] = useState<HostError>();
  const place = usePlace();
  const secondsLeft = useSecondsLeft(state);
  const problem = failed ?? error;
  const { can } = useSession();

  const run = (act: Promise<ClientDisplayState>) => {
    setFailed(undefined);
    act.catch((thrown: unknown) => setFailed(asHostError(thrown)));
  };

  return (
    <div className="display-control">
      <p className="soft small">{t(m.clientDisplayAbout())}</p>
      {problem && <ErrorNote block>{errorText(problem)}</ErrorNote>}
      {state && (
        <>
          <State state={state} place={place} secondsLeft={secondsLeft} onLeave={onLeave} />
          {state.open ? (
            <>
              <Choice key={place.clientId} state={state} place={place} run={run} />
              {can('voice-ask') && <Ask state={state} run={run} />}
              <div className="display-control-row">
                <Button icon={Eraser} disabled={state.showing === null && state.voice === null} onPress={() => run(call('client_display_clear', {}))}>
                  {t(m.clientDisplayClear())}
                </Button>
                <Button kind="quiet" icon={MonitorX} onPress={() => run(call('client_display_close', {}))}>
                  {t(m.clientDisplayClose())}
                </Button>
              </div>
            </>
          ) : (
            <div>
              <Button kind="primary" icon={MonitorUp} onPress={() => run(call('client_display_open', {}))}>
                {t(m.clientDisplayOpen())}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** The questions after a visit are begun here; what the client answers never comes here. */
function Ask({ state, run }: { state: ClientDisplayState; run: (act: Promise<ClientDisplayState>) => void }) {
  const { t } = useText();
  return (
    <div className="display-control-ask">
      <Button icon={Smile} disabled={state.voice !== null && !state.voice.done} onPress={() => run(call('client_display_ask', { language: null }))}>
        {t(m.voiceAsk())}
      </Button>
      <p className="soft small">{t(m.voiceAskAbout())}</p>
    </div>
  );
}

interface StateProps {
  state: ClientDisplayState;
  place: Place;
  secondsLeft: number | undefined;
  /** The staff goes on to the form, which the panel would cover. */
  onLeave: (() => void) | undefined;
}

function State({ state, place, secondsLeft, onLeave }: StateProps) {
  const { t } = useText();
  const { text, icon, tone } = LOOK[showingAt(state, place)];
  const { showing } = state;
  const look = () => {
    onLeave?.();
    navigate(showing?.client_id === null ? '/clients/new' : `/clients/${showing?.client_id ?? ''}/edit`);
  };
  return (
    <div className="display-control-state">
      <p role="status">
        <Badge icon={icon} tone={tone}>
          {t(text())}
        </Badge>{' '}
        {state.language_chosen && <span className="small">{t(m.clientDisplayLanguageChosen({ language: state.language }))}</span>}
      </p>
      {secondsLeft !== undefined && <p className="soft small">{t(m.clientDisplayClearsIn({ seconds: secondsLeft }))}</p>}
      {showing?.proposal && (
        <div className="display-control-proposal">
          <p>
            <PenLine className="icon" aria-hidden="true" /> {t(m.clientDisplayProposalWaiting())}: <bdi>{[showing.proposal.given, showing.proposal.family].filter((part) => part !== '').join(' ')}</bdi>
          </p>
          <Button kind="primary" size="small" onPress={look}>
            {t(m.clientDisplayProposalOpen())}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  state: ClientDisplayState;
  place: Place;
  run: (act: Promise<ClientDisplayState>) => void;
}

function Choice({ state, place, run }: ChoiceProps) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const { languages } = useLanguage();
  const { can } = useSession();
  const [parts, setParts] = useState(chosenParts);
  const showing = state.showing !== null && state.showing.client_id === place.clientId;

  const show = (language: string | null) =>
    run(call('client_display_show', { client_id: place.clientId, parts: [...parts], language }));
  const chooseLanguage = (tag: string | null) => {
    if (tag !== null && tag !== state.language) show(tag);
  };

  if (place.newClient && can('client-write')) {
    return (
      <>
        <div>
          <Button kind="primary" icon={PenLine} onPress={() => show(state.language_chosen ? state.language : null)}>
            {t(m.clientDisplayAskName())}
          </Button>
        </div>
        <Language state={state} languages={languages} format={format} onChoose={chooseLanguage} />
      </>
    );
  }
  if (place.clientId === null) return <p>{t(m.clientDisplayNoClient())}</p>;
  return (
    <>
      <fieldset className="display-control-parts">
        <legend className="field-label">{t(m.clientDisplayParts())}</legend>
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            checked={parts.includes(part)}
            onChange={(on) => {
              chosenParts = PARTS.filter((one) => (one === part ? on : parts.includes(one)));
              setParts(chosenParts);
            }}
          >
            {word('display-part', part)}
          </Checkbox>
        ))}
      </fieldset>
      <div>
        <Button kind="primary" icon={Presentation} disabled={parts.length === 0} onPress={() => show(state.language_chosen ? state.language : null)}>
          {t(m.clientDisplayShow())}
        </Button>
      </div>
      {showing && <Language state={state} languages={languages} format={format} onChoose={chooseLanguage} />}
    </>
  );
}

interface LanguageProps {
  state: ClientDisplayState;
  languages: ReturnType<typeof useLanguage>['languages'];
  format: ReturnType<typeof useFormat>;
  onChoose: (tag: string | null) => void;
}

function Language({ state, languages, format, onChoose }: LanguageProps) {
  const { t } = useText();
  return (
    <ComboBox
      key={state.language}
      label={t(m.clientDisplayLanguage())}
      options={languages.map(({ tag, autonym }) => ({ id: tag, text: format.language(tag), detail: autonym }))}
      value={state.language}
      onChange={onChoose}
    />
  );
}
