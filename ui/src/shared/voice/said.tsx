import { CircleAlert, CircleCheck, Hourglass } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { useText } from '../l10n';
import './voice.css';

/** How it ended. */
export type End = 'thanks' | 'moment' | 'failed';

const LOOK = {
  thanks: { text: m.voiceThanks, icon: CircleCheck },
  moment: { text: m.voiceMoment, icon: Hourglass },
  failed: { text: m.voiceFailed, icon: CircleAlert },
};

export function Said({ end, children }: { end: End; children?: React.ReactNode }) {
  const { t } = useText();
  const { text, icon: Icon } = LOOK[end];
  return (
    <div className="voice-said" data-end={end}>
      <Icon className="icon" aria-hidden="true" />
      <div role="status">
        <h1>{t(text())}</h1>
      </div>
      {children}
    </div>
  );
}
