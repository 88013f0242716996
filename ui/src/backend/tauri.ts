import { invoke } from '@tauri-apps/api/core';
import { listen as listenToShell } from '@tauri-apps/api/event';
import type { Host } from './host';

/** The desk behind the shell. The only file that names it. */
export const tauriHost: Host = {
  call: (name, request) => invoke(name, { request }),
  listen: (event, tell) => {
    const stop = listenToShell(event, (message) => tell(message.payload as Parameters<typeof tell>[0]));
    return () => void stop.then((end) => end());
  },
};
