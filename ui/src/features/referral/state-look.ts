import { CircleAlert, CircleCheck, CircleX, Hourglass, Send, Share2, Undo2, type LucideIcon } from 'lucide-react';
import type { ReferralState } from '../../backend/generated/commands';
import type { Tone } from '../../shared/surface';

export const STATE_ICONS: Record<ReferralState, LucideIcon> = {
  draft: Share2,
  sent: Send,
  accepted: CircleCheck,
  declined: CircleX,
  'no-answer': Hourglass,
  attended: CircleCheck,
  'not-attended': CircleAlert,
  done: CircleCheck,
  withdrawn: Undo2,
  cancelled: CircleX,
};

export const STATE_TONES: Record<ReferralState, Tone> = {
  draft: 'plain',
  sent: 'blue',
  accepted: 'blue',
  declined: 'plain',
  'no-answer': 'amber',
  attended: 'green',
  'not-attended': 'amber',
  done: 'green',
  withdrawn: 'plain',
  cancelled: 'plain',
};
