import { useEffect, useRef } from 'react';

const EVENTS = ['pointerdown', 'keydown'] as const;

/** Runs `back` when nobody has touched anything for so long. Each touch begins anew. */
export function useReturn(active: boolean, seconds: number, back: () => void): void {
  const latest = useRef(back);
  useEffect(() => {
    latest.current = back;
  });
  useEffect(() => {
    if (!active) return;
    let timer = 0;
    const begin = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => latest.current(), seconds * 1000);
    };
    begin();
    EVENTS.forEach((name) => window.addEventListener(name, begin));
    return () => {
      window.clearTimeout(timer);
      EVENTS.forEach((name) => window.removeEventListener(name, begin));
    };
  }, [active, seconds]);
}
