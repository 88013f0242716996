/** Minutes after midnight as a clock shows them. */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** A time of day as people type it, `9:30` or `9.30` or `9`; `undefined` for what is none. */
export function minuteOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const [, hour, minute = '0'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return Number(hour) * 60 + Number(minute);
}
