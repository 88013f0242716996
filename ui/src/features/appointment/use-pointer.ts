import { useRef, type PointerEvent, type MouseEvent, type RefObject } from 'react';
import type { AppointmentListReply } from '../../backend/generated/commands';
import { columnOf, hungAt, isMovable, pulledTo, taken, type Carry } from './carry';
import { ROW_MINUTES, type Column } from './grid';
import type { Carrying } from './use-carry';

/** A hand that trembles is no drag. Pixels. */
const SLACK = 5;

interface Drag {
  pointer: number;
  x: number;
  y: number;
  up: Carry;
  /** By its end: the length. */
  byEnd: boolean;
  /** Where within the block it was taken, in minutes after its beginning. */
  grip: number;
  moved: boolean;
  now: Carry;
}

export interface PointerOptions {
  frame: RefObject<HTMLDivElement | null>;
  reply: AppointmentListReply;
  columns: readonly Column[];
  /** Minutes of the wall clock at which the week begins. */
  from: number;
  carrying: Carrying;
  drop: (at: Carry, hangsOn: boolean) => Promise<void>;
  enabled: boolean;
}

/** Carries an appointment with mouse, pen or finger. Pointer events, because dragging of the web view itself is unreliable. */
export function usePointer({ frame, reply, columns, from, carrying, drop, enabled }: PointerOptions) {
  const drag = useRef<Drag | null>(null);
  const swallow = useRef(false);

  /** The minute of the wall clock under the pointer: half hours are equally high. */
  const minuteAt = (y: number): number | null => {
    const cell = (row: number) => frame.current?.querySelector(`[data-cell="0-${row}"]`)?.getBoundingClientRect();
    const [first, second] = [cell(0), cell(1)];
    if (!first || !second || second.top === first.top) return null;
    return from + ((y - first.top) / (second.top - first.top)) * ROW_MINUTES;
  };
  const columnAt = (x: number): number => {
    const heads = [...(frame.current?.querySelectorAll('[data-head]') ?? [])];
    return heads.findIndex((head) => {
      const { left, right } = head.getBoundingClientRect();
      return x >= left && x < right;
    });
  };

  const end = (event: PointerEvent<HTMLDivElement>) => {
    const found = drag.current;
    if (!found || found.pointer !== event.pointerId) return null;
    drag.current = null;
    frame.current?.releasePointerCapture(event.pointerId);
    return found;
  };

  return {
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
        if (!enabled || event.button !== 0 || !(event.target instanceof Element)) return;
        const id = event.target.closest<HTMLElement>('[data-id]')?.dataset['id'];
        const row = reply.appointments.find((one) => one.id === id);
        const minute = minuteAt(event.clientY);
        if (!row || !isMovable(row) || minute === null) return;
        const col = columnOf(row, columns, reply);
        if (col < 0) return;
        const up = taken(row, col);
        const length = (row.ends_at - row.starts_at) / 60_000_000;
        const block = event.target.closest('[data-id]')?.getBoundingClientRect();
        const grip = block && block.height > 0 ? ((event.clientY - block.top) / block.height) * length : 0;
        const byEnd = event.target.closest('[data-end]') !== null;
        drag.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, up, byEnd, grip, moved: false, now: up };
      },
      onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
        const found = drag.current;
        if (!found || found.pointer !== event.pointerId) return;
        if (!found.moved && Math.hypot(event.clientX - found.x, event.clientY - found.y) < SLACK) return;
        if (!found.moved) {
          found.moved = true;
          frame.current?.setPointerCapture(event.pointerId);
        }
        const minute = minuteAt(event.clientY);
        if (minute === null) return;
        const start = minuteAt(found.y) ?? minute;
        const length = (found.up.endsAt - found.up.startsAt) / 60_000_000;
        const next = found.byEnd
          ? pulledTo(found.up, length + (minute - start))
          : hungAt(found.up, columnAt(event.clientX), minute - found.grip, columns, reply.zone);
        if (next.col === found.now.col && next.startsAt === found.now.startsAt && next.endsAt === found.now.endsAt && carrying.carry) return;
        found.now = next;
        carrying.hang(next);
      },
      onPointerUp: (event: PointerEvent<HTMLDivElement>) => {
        const found = end(event);
        if (!found?.moved) return;
        // The click that follows would open what was only carried.
        swallow.current = true;
        setTimeout(() => (swallow.current = false));
        if (carrying.refused) carrying.refuse();
        else void drop(found.now, false);
      },
      onPointerCancel: (event: PointerEvent<HTMLDivElement>) => {
        if (end(event)?.moved) carrying.putBack();
      },
      onClickCapture: (event: MouseEvent<HTMLDivElement>) => {
        if (!swallow.current) return;
        swallow.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    },
  };
}
