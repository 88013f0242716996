import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Message } from './message';
import type { DayShape, Direction, LocalePack } from './pack';
import { Texts } from './texts';

export type LoadPack = (tag: string) => Promise<LocalePack>;

interface LocaleContextValue {
  texts: Texts;
  load: (tag: string) => Promise<Texts>;
  reload: () => void;
  revision: number;
}

const LocaleContext = createContext<LocaleContextValue | undefined>(undefined);

interface LocaleProviderProps {
  /** The language of the screen. */
  tag: string;
  /** Fetches a pack. */
  load: LoadPack;
  /** A pack that is there already, so that the first picture has words. */
  initial?: LocalePack;
  /** Shown until the first pack is there. */
  pending?: ReactNode;
  /** A language could not be loaded; the screen stays in the one it has. */
  onError?: (error: unknown) => void;
  children: ReactNode;
}

/**
 * Gives the screen its language. When the tag changes the screen keeps its words until the new ones are there, then every text
 * changes in place: nothing is mounted anew, so nothing that was typed is lost.
 */
export function LocaleProvider({ tag, load, initial, pending = null, onError, children }: LocaleProviderProps) {
  const [texts, setTexts] = useState<Texts | undefined>(() => initial && new Texts(initial));
  const [revision, setRevision] = useState(0);
  const loaded = useRef(new Map<string, Promise<Texts>>());
  const loadRef = useRef(load);
  const errorRef = useRef(onError);
  useEffect(() => {
    loadRef.current = load;
    errorRef.current = onError;
  });

  const fetch = useCallback((wanted: string): Promise<Texts> => {
    const known = loaded.current.get(wanted);
    if (known) return known;
    const coming = loadRef.current(wanted).then((pack) => new Texts(pack));
    loaded.current.set(wanted, coming);
    // A failure is not kept: the next one who asks tries again.
    coming.catch(() => loaded.current.delete(wanted));
    return coming;
  }, []);

  const shown = texts?.tag;
  useEffect(() => {
    // The language may have come with the first picture, and is not asked for a second time.
    if (revision === 0 && shown === tag) return;
    let current = true;
    fetch(tag).then(
      (next) => current && setTexts(next),
      (error: unknown) => current && errorRef.current?.(error),
    );
    return () => {
      current = false;
    };
    // `shown` changes by this very effect.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tag, fetch, revision]);

  useEffect(() => {
    if (!texts) return;
    document.documentElement.lang = texts.tag;
    document.documentElement.dir = texts.direction;
  }, [texts]);

  const reload = useCallback(() => {
    loaded.current.clear();
    setRevision((before) => before + 1);
  }, []);
  const value = useMemo(() => texts && { texts, load: fetch, reload, revision }, [texts, fetch, reload, revision]);
  if (!value) return <>{pending}</>;
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

function useLocale(): LocaleContextValue {
  const value = useContext(LocaleContext);
  if (!value) throw new Error('outside of LocaleProvider');
  return value;
}

export interface Text {
  t: (message: Message) => string;
  tag: string;
  direction: Direction;
}

/** The words of the screen: `const { t } = useText(); t(m.appSave())`. */
export function useText(): Text {
  const { texts } = useLocale();
  return useMemo(() => ({ t: texts.text, tag: texts.tag, direction: texts.direction }), [texts]);
}

/** Numbers, days and names as the language of the screen writes them. */
export function useFormat() {
  const { texts } = useLocale();
  return useMemo(() => formats(texts), [texts]);
}

function formats(texts: Texts) {
  const { format } = texts;
  return {
    /** The tag, for sorting with `Intl.Collator`. */
    locale: texts.tag,
    number: (value: number) => format.number(value),
    decimal: (value: number, digits: number) => format.decimal(value, digits),
    percent: (share: number, digits?: number) => format.percent(share, digits),
    /** `2026-12-04` → `04.12.2026`, or another shape. */
    day: (iso: string, shape?: DayShape) => format.day(iso, shape),
    /** `2026-12-04` → `Fr., 4. Dez.` */
    dayWithWeekday: (iso: string) => format.day(iso, 'weekday'),
    /** `14:30` */
    time: (time: string) => format.time(time),
    /** `2026-12-04T14:30` → `Fr., 4. Dez., 14:30`, or another shape. */
    dayTime: (iso: string, shape: DayShape = 'weekdayTime') => format.day(iso, shape),
    /** How far a day is from today, as people say it. */
    relativeDay: (iso: string, today: string) => texts.text(relativeDay(iso, today)),
    language: (tag: string) => format.language(tag),
    country: (code: string) => format.country(code),
    list: (items: readonly string[]) => format.list(items),
    listOr: (items: readonly string[]) => format.listOr(items),
    /** The names of the twelve months and the seven weekdays from Monday, for calendars. */
    months: format.data.months,
    weekdays: format.data.weekdays,
    weekdaysShort: format.data.weekdaysShort,
    /** All languages that have a name, by tag. */
    languages: format.data.languages,
    /** All countries, by code. */
    countries: format.data.countries,
  };
}

function relativeDay(iso: string, today: string): Message {
  const days = Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
  if (days === 0) return { id: 'app-day-today' };
  if (days === 1) return { id: 'app-day-tomorrow' };
  if (days === -1) return { id: 'app-day-yesterday' };
  return days > 0 ? { id: 'app-day-ahead', args: { days } } : { id: 'app-day-ago', args: { days: -days } };
}

/** Another language beside the screen's: the client's. `undefined` until its pack is there. */
export function usePack(tag: string | undefined): (Text & { format: ReturnType<typeof formats>; autonym: string }) | undefined {
  const { load, revision } = useLocale();
  const [texts, setTexts] = useState<{ asked: string; texts: Texts }>();
  useEffect(() => {
    if (tag === undefined) return;
    let current = true;
    load(tag).then(
      (next) => current && setTexts({ asked: tag, texts: next }),
      // Without the client's language there is nothing to show beside the staff's.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [tag, load, revision]);
  return useMemo(() => {
    if (!texts || texts.asked !== tag) return undefined;
    const { texts: found } = texts;
    return { t: found.text, tag: found.tag, direction: found.direction, autonym: found.autonym, format: formats(found) };
  }, [texts, tag]);
}

/** Fetches all words anew: for the translators' preview, and when a file of the data folder was saved. */
export function useReloadTexts(): () => void {
  return useLocale().reload;
}
