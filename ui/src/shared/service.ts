import type { ServiceDetails, ServiceSearch } from '../backend/generated/commands';

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

/** An entry of which nobody said more than where it is. */
export const NO_DETAILS: ServiceDetails = {
  status: 'active',
  description: '',
  alert: '',
  application: '',
  eligibility: '',
  minimum_age: null,
  maximum_age: null,
  interpretation: '',
  area: '',
  access: '',
  hours: [],
  exceptions: [],
  costs: [],
  contacts: [],
  phones: [],
  places: [],
  capacities: [],
  program: '',
  other_rules: 0,
};
