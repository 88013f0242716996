import type { ReactNode } from 'react';
import type { Need } from '../backend/generated/commands';

/** What a picture stands for: a need, something else, or an appointment. */
export type Topic = Need | 'other' | 'appointment';

// Drawn on a square of 64 with one line of 3.5; filled parts carry the meaning from afar. None of them points or writes, so that they
// are the same in every direction of reading.
const PICTURES: Record<Topic, ReactNode> = {
  residence: (
    <>
      <rect x="12" y="8" width="40" height="48" rx="4" />
      <circle cx="32" cy="26" r="8" className="picture-fill" />
      <path d="M20 44c2-7 22-7 24 0" />
      <path d="M24 50h16" />
    </>
  ),
  livelihood: (
    <>
      <ellipse cx="26" cy="20" rx="16" ry="7" className="picture-fill" />
      <path d="M10 20v10c0 4 7 7 16 7s16-3 16-7V20" />
      <path d="M10 30v10c0 4 7 7 16 7s16-3 16-7V30" />
      <circle cx="46" cy="46" r="10" className="picture-ground" />
      <path d="M46 41v10" />
    </>
  ),
  housing: (
    <>
      <path d="M8 32 32 10l24 22" />
      <path d="M14 28v26h36V28" />
      <rect x="26" y="36" width="12" height="18" className="picture-fill" />
    </>
  ),
  language: (
    <>
      <path d="M8 12h34v24H24l-9 9v-9H8Z" className="picture-fill" />
      <path d="M48 24h8v24h-6v8l-9-8H28v-4" />
    </>
  ),
  'school-childcare': (
    <>
      <path d="M12 22h40v30a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4Z" />
      <path d="M22 22v-6a10 10 0 0 1 20 0v6" />
      <rect x="20" y="36" width="24" height="12" rx="2" className="picture-fill" />
    </>
  ),
  'training-work': (
    <>
      <path d="M12 30a20 20 0 0 1 40 0v6H12Z" className="picture-fill" />
      <path d="M8 36h48v6H8Z" />
      <path d="M27 12v14M37 12v14" className="picture-cut" />
      <path d="M18 50h28" />
    </>
  ),
  recognition: (
    <>
      <rect x="8" y="10" width="48" height="34" rx="3" />
      <path d="M16 20h24M16 28h14" />
      <circle cx="44" cy="38" r="9" className="picture-fill" />
      <path d="m39 46-2 12 7-4 7 4-2-12" />
    </>
  ),
  health: (
    <path
      d="M32 54C14 42 8 33 8 23a12 12 0 0 1 24-4 12 12 0 0 1 24 4c0 10-6 19-24 31Z"
      className="picture-fill"
    />
  ),
  family: (
    <>
      <circle cx="20" cy="16" r="7" className="picture-fill" />
      <circle cx="44" cy="16" r="7" className="picture-fill" />
      <circle cx="32" cy="34" r="5" className="picture-fill" />
      <path d="M8 54V38c0-6 4-10 12-10M56 54V38c0-6-4-10-12-10" />
      <path d="M23 56v-6c0-5 3-8 9-8s9 3 9 8v6" />
    </>
  ),
  participation: (
    <>
      <circle cx="32" cy="32" r="9" className="picture-fill" />
      <circle cx="32" cy="10" r="5" />
      <circle cx="32" cy="54" r="5" />
      <circle cx="11" cy="21" r="5" />
      <circle cx="53" cy="21" r="5" />
      <circle cx="11" cy="43" r="5" />
      <circle cx="53" cy="43" r="5" />
    </>
  ),
  digital: (
    <>
      <rect x="18" y="6" width="28" height="52" rx="5" />
      <rect x="24" y="14" width="16" height="28" className="picture-fill" />
      <circle cx="32" cy="50" r="2" />
    </>
  ),
  debt: (
    <>
      <path d="M14 8h36v48l-6-4-6 4-6-4-6 4-6-4-6 4Z" />
      <path d="M22 20h20M22 28h12" />
      <path d="M28 40h14" className="picture-bold" />
    </>
  ),
  other: (
    <>
      <circle cx="32" cy="32" r="25" />
      <path d="M24 26a8 8 0 1 1 11 7c-2 1-3 3-3 6" />
      <circle cx="32" cy="47" r="2" className="picture-fill" />
    </>
  ),
  appointment: (
    <>
      <rect x="8" y="12" width="48" height="44" rx="4" />
      <path d="M8 24h48" />
      <path d="M20 6v12M44 6v12" />
      <path d="m22 40 8 8 14-16" className="picture-bold" />
    </>
  ),
};

/** A picture for somebody who may not read. The word beside it says the same. */
export function Picture({ topic }: { topic: Topic }) {
  return (
    <svg className="picture" viewBox="0 0 64 64" aria-hidden="true">
      {PICTURES[topic]}
    </svg>
  );
}
