import type { Day, ReferralCause, Need, ReferralState, ServiceForm } from '../../backend/generated/commands';
import { localDay } from '../../shared/when';

/** What stands on a slip, and all of it. A field that the desk prints and this list lacks would leave the house unseen. */
export const SLIP_FIELDS = [
  'office',
  'issued',
  'organisation',
  'service',
  'need',
  'address',
  'phone',
  'hours',
  'directions',
  'bring',
  'referred-by',
  'as-of',
] as const;
export type SlipField = (typeof SLIP_FIELDS)[number];

/** Said aloud beside the slip, because it is what people ask: nothing of it is printed. */
export const NOT_ON_SLIP = ['name', 'birth-date', 'contact', 'residence', 'note'] as const;

export type SlipValue =
  | { kind: 'text'; german: string; client: string | null }
  | { kind: 'list'; german: readonly string[]; client: readonly string[] | null }
  | { kind: 'need'; need: Need }
  | { kind: 'day'; day: Day };

export interface SlipLine {
  field: SlipField;
  value: SlipValue;
}

export interface SlipFacts {
  office: string;
  today: Day;
  by: string;
  service: ServiceForm;
  /** When the entry of the directory was made: how old it is while nobody has confirmed it. */
  entered: Day;
  need: Need | null;
  /** Of the second column. */
  language: string;
}

function items(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[-•*\s]+/, '').trim())
    .filter((line) => line !== '');
}

/** The office's day on which a record was made, out of its id, which begins with the time; `otherwise` for an id that doesn't. */
export function enteredOn(id: string, otherwise: Day): Day {
  const [, high, low] = /^([0-9a-f]{8})-([0-9a-f]{4})-7/i.exec(id) ?? [];
  return high !== undefined && low !== undefined ? localDay(parseInt(high + low, 16) * 1000) : otherwise;
}

/** The lines of the slip, field by field. It takes no client, so that none can come onto it. */
export function slipLines({ office, today, by, service, entered, need, language }: SlipFacts): readonly SlipLine[] {
  const told = (tag: string) => service.texts.find((text) => text.language === tag);
  const german = told('de');
  const client = language === 'de' ? undefined : told(language);
  const lines: SlipLine[] = [];
  const text = (field: SlipField, value: string, other: string | null = null) => {
    if (value.trim() !== '') lines.push({ field, value: { kind: 'text', german: value.trim(), client: other?.trim() ? other.trim() : null } });
  };
  text('office', office);
  lines.push({ field: 'issued', value: { kind: 'day', day: today } });
  text('organisation', service.organisation);
  text('service', service.name);
  if (need !== null) lines.push({ field: 'need', value: { kind: 'need', need } });
  text('address', [service.street, [service.postcode, service.place].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', '));
  text('phone', service.phone);
  text('hours', service.opening_hours);
  // A text that nobody wrote in German is better shown twice than not at all.
  text('directions', german?.directions.trim() || client?.directions || '', client?.directions ?? null);
  const bring = items(german?.bring ?? '');
  const other = items(client?.bring ?? '');
  if (bring.length > 0 || other.length > 0) {
    lines.push({ field: 'bring', value: { kind: 'list', german: bring.length > 0 ? bring : other, client: other.length > 0 ? other : null } });
  }
  text('referred-by', by);
  lines.push({ field: 'as-of', value: { kind: 'day', day: service.assured_date ?? entered } });
  return lines;
}

const ENDED: readonly ReferralState[] = ['declined', 'done', 'withdrawn', 'cancelled'];

/** The causes from which one is chosen where a referral comes to this state. The desk holds the same list. */
const CAUSES: Partial<Record<ReferralState, readonly ReferralCause[]>> = {
  declined: ['no-capacity', 'not-responsible', 'requirements-not-met', 'language-not-served', 'documents-missing', 'unreachable', 'other'],
  withdrawn: ['changed-mind', 'helped-elsewhere', 'unreachable', 'release-withdrawn', 'other'],
  cancelled: ['entered-by-mistake', 'wrong-person', 'twice', 'other'],
};

export function causesOf(state: ReferralState): readonly ReferralCause[] {
  return CAUSES[state] ?? [];
}

export function isEnded(state: ReferralState): boolean {
  return ENDED.includes(state);
}

/** Whether a step asks something before it is taken. The desk holds this too; asking beforehand spares a refusal. */
export function asksFirst(from: ReferralState, to: ReferralState): boolean {
  return isEnded(from) || causesOf(to).length > 0 || to === 'done';
}

/** Words are needed where a referral is reopened or its cause is not on the list. */
export function asksWords(from: ReferralState, to: ReferralState, cause: ReferralCause | null): boolean {
  return (isEnded(from) && to === 'sent') || cause === 'other';
}

/** The word on the button of a step: an ended referral that is sent again is reopened. */
export function actOf(from: ReferralState, to: ReferralState): string {
  return to === 'sent' && from !== 'draft' ? (isEnded(from) ? 'reopen' : 'again') : to;
}

const ANSWERS: Partial<Record<ReferralState, readonly ReferralState[]>> = {
  sent: ['accepted', 'declined', 'attended', 'not-attended', 'done'],
  'no-answer': ['accepted', 'declined', 'attended', 'not-attended', 'done'],
  accepted: ['attended', 'not-attended', 'done', 'declined'],
  attended: ['done'],
  'not-attended': ['attended', 'done'],
};

/** What a partner can answer in this state. The desk holds the same; an outcome tells of the visit too. */
export function answersTo(state: ReferralState): readonly ReferralState[] {
  return ANSWERS[state] ?? [];
}
