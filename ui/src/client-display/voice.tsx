import { useState } from 'react';
import type { LanguageInfo, VoiceAsked, VoiceGiven } from '../backend/generated/commands';
import { call } from '../backend/host';
import { Questions } from '../shared/voice/questions';
import { Said } from '../shared/voice/said';

/** The questions after a visit, which the staff began and does not see. The desk takes the thanks off the screen. */
export function Voice({ asked, languages }: { asked: VoiceAsked; languages: readonly LanguageInfo[] }) {
  const [failed, setFailed] = useState(false);
  const [pending, setPending] = useState(false);
  const give = (given: VoiceGiven) => {
    setPending(true);
    call('client_display_voice', given)
      .catch(() => setFailed(true))
      .finally(() => setPending(false));
  };
  if (failed) return <Said end="failed" />;
  if (asked.done) return <Said end="thanks" />;
  return <Questions turn={asked.turn} languages={languages} onGive={give} pending={pending} />;
}
