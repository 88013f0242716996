import type { ServiceSearch } from '../backend/generated/commands';

/** The whole directory. */
export const EVERY_SERVICE: ServiceSearch = {
  query: '',
  need: null,
  language: null,
  district: null,
  open_now: false,
  walk_in: false,
  favourite: false,
  stale: false,
};
