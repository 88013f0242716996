import type { ClientDisplayView } from '../backend/generated/commands';
import { call } from '../backend/host';
import { useLook } from '../shared/use-look';

/** In milliseconds. */
const PAUSE = 1000;
const look = (seen: number | null) => call('client_display_look', { seen });

/** What may be shown now. Where the desk cannot be asked nothing stays on the screen. */
export function useView(): ClientDisplayView | undefined {
  return useLook(look, undefined, PAUSE);
}
