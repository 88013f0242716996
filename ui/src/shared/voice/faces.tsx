import type { ReactNode } from 'react';
import type { VoiceAnswer } from '../../backend/generated/commands';

/** An answer that has a face; to skip has none. */
export type Face = Exclude<VoiceAnswer, 'skipped'>;

export const FACES: readonly Face[] = ['good', 'middling', 'bad'];

// Drawn on a square of 64. What tells them apart from afar is the mouth, not a colour; beside it always stands the word.
const MOUTHS: Record<Face, ReactNode> = {
  good: <path d="M18 36c4 12 24 12 28 0Z" className="face-fill" />,
  middling: <path d="M20 42h24" />,
  bad: <path d="M19 47c4-10 22-10 26 0" />,
};

export function FacePicture({ face }: { face: Face }) {
  return (
    <svg className="face" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="26" />
      <circle cx="23" cy="26" r="3" className="face-eye" />
      <circle cx="41" cy="26" r="3" className="face-eye" />
      {MOUTHS[face]}
    </svg>
  );
}

/** The three in a row: a sign for whoever reads none of the words beside it. */
export function FaceRow() {
  return (
    <span className="face-row">
      {FACES.map((face) => (
        <FacePicture key={face} face={face} />
      ))}
    </span>
  );
}
