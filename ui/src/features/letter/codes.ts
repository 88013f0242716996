import type { LetterKind } from '../../backend/generated/commands';

export const KINDS: readonly LetterKind[] = ['referral', 'partner-reminder', 'invitation', 'reminder', 'release', 'privacy-notice'];

export function kindOf(text: string | undefined): LetterKind | undefined {
  return KINDS.find((kind) => kind === text);
}

/** A letter to an organisation: the client gets a copy in two languages. */
export function goesToPartner(kind: LetterKind): boolean {
  return kind === 'referral' || kind === 'partner-reminder';
}
