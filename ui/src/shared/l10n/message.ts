/** A value for a variable of a message, as it crosses the wire. Days are `2026-12-04`, times `14:30`. */
export type Arg =
  | string
  | number
  | { percent: number }
  | { day: string }
  | { time: string }
  | { dayTime: string }
  | { list: readonly string[] }
  | { language: string }
  | { country: string };

/** What is said, in no language yet. Made by the functions of `backend/generated/messages`. */
export interface Message {
  readonly id: string;
  readonly args?: Readonly<Record<string, Arg>> | undefined;
}
