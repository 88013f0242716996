/** `510` → `08:30` */
export function timeText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** `8`, `8:30`, `8.30` and `0830`, in any digits → minutes since midnight. `24:00` is the end of the day. */
export function readTime(text: string): number | null {
  const plain = text.trim().replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  const parts = /^(\d{1,2})(?:[:.](\d{2})|(\d{2}))?$/.exec(plain);
  if (!parts) return null;
  const minute = Number(parts[1]) * 60 + Number(parts[2] ?? parts[3] ?? 0);
  return Number(parts[2] ?? parts[3] ?? 0) < 60 && minute <= 24 * 60 ? minute : null;
}
