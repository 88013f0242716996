import type { AppointmentListReply, AppointmentRow, Day, HeldTime, Instant, Lane, ResourceKind } from '../../backend/generated/commands';
import { holdsTime } from './state-look';
import { addDays, instantIn, localIn, mondayOf, weekdayOf, withinDay } from './zone';

export const ROW_MINUTES = 30;
export type View = 'week' | 'day' | 'person' | 'room' | 'list';

/** One person, or one room, on one day. */
export interface Column {
  key: string;
  day: Day;
  lane: Lane;
  /** The lane is a room or another thing that is booked: an appointment that moves in it stays with its person. */
  thing?: boolean;
  /** Of such a thing: an appointment goes from room to room, not from a room to a device. */
  kind?: ResourceKind;
}

/** Whether an appointment stands in a lane: with this person, or in this room. */
export function takes(row: AppointmentRow, laneId: string): boolean {
  return row.staff_id === laneId || row.resources.some(({ id }) => id === laneId);
}

/** Rooms and other things as lanes, in the order of the house. */
export function thingsOf(reply: AppointmentListReply): readonly Lane[] {
  return reply.resources.map(({ resource_id, name, languages, working, always }) => ({
    staff_id: resource_id,
    staff_name: name,
    languages,
    // What is there whenever the house is open has the hours of all who work in it.
    working: always ? reply.lanes.flatMap((lane) => lane.working) : working,
  }));
}

/** The days of a view: a week shows Saturday and Sunday only if something is on then. */
export function daysOf(view: View, day: Day): readonly Day[] {
  return view === 'day' ? [day] : Array.from({ length: 7 }, (_, index) => addDays(mondayOf(day), index));
}

/** Whether one of these people works or is booked on a day. */
function isBusy(reply: AppointmentListReply, lanes: readonly Lane[], day: Day): boolean {
  return lanes.some(
    (lane) =>
      lane.working.some((span) => withinDay(reply.zone, day, span.starts_at, span.ends_at)) ||
      reply.appointments.some((one) => takes(one, lane.staff_id) && localIn(reply.zone, one.starts_at).day === day),
  );
}

const SUNDAY = 7;

export function isSunday(day: Day): boolean {
  return weekdayOf(day) === SUNDAY;
}

/** The day whose week is opened first: on a Sunday on which nobody works this week is over. `null` until it is known whether anybody works today. */
export function openingDay(today: Day, ofToday: AppointmentListReply | undefined): Day | null {
  if (!isSunday(today)) return today;
  if (!ofToday) return null;
  return isBusy(ofToday, ofToday.lanes, today) ? today : addDays(today, 1);
}

export function columnsOf(reply: AppointmentListReply, days: readonly Day[], staffId: string | null, things = false): readonly Column[] {
  const kinds = new Map(reply.resources.map(({ resource_id, kind }) => [resource_id, kind]));
  // All rooms beside each other are the house; whoever interprets has a week of their own.
  const inHouse = (id: string) => kinds.get(id) !== 'interpreter';
  const lanes = (things ? thingsOf(reply) : reply.lanes).filter((lane) => (staffId === null ? !things || inHouse(lane.staff_id) : lane.staff_id === staffId));
  const ofThing = (id: string): Pick<Column, 'thing' | 'kind'> => {
    const kind = kinds.get(id);
    return { thing: true, ...(kind && { kind }) };
  };
  return days
    .filter((day) => days.length === 1 || weekdayOf(day) <= 5 || isBusy(reply, lanes, day))
    .flatMap((day) => lanes.map((lane) => ({ key: `${day} ${lane.staff_id}`, day, lane, ...(things && ofThing(lane.staff_id)) })));
}

/** From the first to the last hour in which anybody works or is booked; an ordinary day at least. Minutes of the wall clock. */
export function hoursOf(reply: AppointmentListReply, columns: readonly Column[]): { from: number; to: number } {
  let [from, to] = [9 * 60, 16 * 60];
  const include = (part: { from: number; to: number } | null) => {
    if (!part) return;
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  };
  for (const { day, lane } of columns) {
    for (const span of lane.working) include(withinDay(reply.zone, day, span.starts_at, span.ends_at));
    for (const one of reply.appointments) {
      if (takes(one, lane.staff_id)) include(withinDay(reply.zone, day, one.starts_at, one.ends_at));
    }
  }
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

export interface Placed {
  row: AppointmentRow;
  /** Minutes of the wall clock. */
  from: number;
  /** At least what a line of text needs, so that nothing short disappears. */
  length: number;
  /** Side by side with others of the same time: which of how many. */
  track: number;
  tracks: number;
}

const LEAST_SHOWN = 15;

/** The appointments of a column, each beside those that it overlaps: a cancelled one may share its time with a new one. */
export function placedIn(zone: string, { day, lane }: Column, appointments: readonly AppointmentRow[]): readonly Placed[] {
  const parts = appointments
    .filter((row) => takes(row, lane.staff_id))
    .flatMap((row) => {
      const part = withinDay(zone, day, row.starts_at, row.ends_at);
      // In the night when the clock goes back, a stretch may end at an earlier minute than it began: its true length counts.
      const length = part && Math.max(LEAST_SHOWN, part.to > part.from ? part.to - part.from : (row.ends_at - row.starts_at) / 60_000_000);
      return part && length ? [{ row, from: part.from, length }] : [];
    })
    .sort((a, b) => a.from - b.from || b.length - a.length);
  const placed: Placed[] = [];
  let cluster: Placed[] = [];
  let end = -1;
  const close = () => {
    const tracks = Math.max(0, ...cluster.map(({ track }) => track)) + 1;
    cluster.forEach((one) => (one.tracks = tracks));
    cluster = [];
  };
  for (const part of parts) {
    if (part.from >= end) close();
    const taken = cluster.filter((one) => one.from + one.length > part.from).map(({ track }) => track);
    let track = 0;
    while (taken.includes(track)) track += 1;
    const one = { ...part, track, tracks: 1 };
    placed.push(one);
    cluster.push(one);
    end = Math.max(end, part.from + part.length);
  }
  close();
  return placed;
}

export type CellState = 'free' | 'taken' | 'held' | 'off' | 'past';

/** What a desk keeps in this half hour. A hold that is over stands there until the week is asked for again, and is free. */
export function heldIn(reply: AppointmentListReply, column: Column, minute: number, now: Instant): HeldTime | undefined {
  const start = instantIn(reply.zone, column.day, minute);
  const end = start + ROW_MINUTES * 60_000_000;
  return reply.held.find((held) => held.resource_id === column.lane.staff_id && held.until > now && held.starts_at < end && held.ends_at > start);
}

/** Whether the half hour that begins at `minute` can be booked. Free means all of it is within working hours and not taken. */
export function cellState(reply: AppointmentListReply, column: Column, minute: number, now: Instant): CellState {
  const { zone } = reply;
  const start = instantIn(zone, column.day, minute);
  const end = start + ROW_MINUTES * 60_000_000;
  const works = column.lane.working.some((span) => span.starts_at <= start && span.ends_at >= end);
  if (!works) return 'off';
  const taken = reply.appointments.some(
    (one) => takes(one, column.lane.staff_id) && holdsTime(one.state) && one.starts_at < end && one.ends_at > start,
  );
  if (taken) return 'taken';
  if (heldIn(reply, column, minute, now)) return 'held';
  return start < now ? 'past' : 'free';
}

export function holidayOn(reply: AppointmentListReply, day: Day): string | null {
  return reply.holidays.find((holiday) => holiday.day === day)?.code ?? null;
}
