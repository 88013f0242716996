/** An open door and somebody who comes in: one door for every newcomer. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path d="M5 25V6.6c0-.9.6-1.7 1.5-2l9.8-2.7c1.1-.3 2.2.5 2.2 1.7V25" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinejoin="round" />
      <path d="M2 25h24" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M18.5 8.5H21c1 0 1.8.8 1.8 1.8V25" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinejoin="round" opacity=".45" />
      <circle cx="14.2" cy="14.6" r="1.5" fill="currentColor" />
    </svg>
  );
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last].map((word) => Array.from(word)[0] ?? '').join('');
}

export function Avatar({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span className="avatar" data-size={large ? 'large' : undefined} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
