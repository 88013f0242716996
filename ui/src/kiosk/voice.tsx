import { useEffect, useState } from 'react';
import { m } from '../backend/generated/messages';
import type { LanguageInfo, VoiceGiven } from '../backend/generated/commands';
import { asHostError, call } from '../backend/host';
import { Button } from '../shared/button';
import { useText } from '../shared/l10n';
import { FaceRow } from '../shared/voice/faces';
import { Questions } from '../shared/voice/questions';
import { Said, type End } from '../shared/voice/said';

/** How long the last screen stays for somebody who reads slowly. */
const END_MS = 8000;

/** Below what people come for, and quieter: whoever wants a number finds it first. */
export function Entrance({ onEnter }: { onEnter: () => void }) {
  const { t } = useText();
  return (
    <button type="button" className="kiosk-voice" onClick={onEnter}>
      <FaceRow />
      <span>{t(m.voiceEnter())}</span>
    </button>
  );
}

type State = { turn: number } | { end: End } | undefined;

/** The questions after a visit. The turn that takes the answers is opened with them. */
export function Voice({ languages, onDone }: { languages: readonly LanguageInfo[]; onDone: () => void }) {
  const { t } = useText();
  const [state, setState] = useState<State>();
  const [pending, setPending] = useState(false);
  const ended = state !== undefined && 'end' in state;

  useEffect(() => {
    let gone = false;
    call('kiosk_voice_open', {}).then(
      ({ turn }) => {
        if (!gone) setState({ turn });
      },
      (thrown: unknown) => {
        if (!gone) setState({ end: asHostError(thrown).code === 'voice-too-soon' ? 'moment' : 'failed' });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  useEffect(() => {
    if (!ended) return;
    const timer = setTimeout(onDone, END_MS);
    return () => clearTimeout(timer);
  }, [ended, onDone]);

  const give = (given: VoiceGiven) => {
    setPending(true);
    call('kiosk_voice', given)
      .then(
        () => setState({ end: 'thanks' }),
        () => setState({ end: 'failed' }),
      )
      .finally(() => setPending(false));
  };
  if (state === undefined) return null;
  if ('turn' in state) return <Questions turn={state.turn} languages={languages} onGive={give} pending={pending} />;
  return (
    <Said end={state.end}>
      <Button onPress={onDone}>{t(m.clientDisplaySend())}</Button>
    </Said>
  );
}
