import {
  CalendarDate,
  EthiopicCalendar,
  GregorianCalendar,
  IslamicCivilCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  toCalendar,
  type Calendar as Counting,
} from '@internationalized/date';
import type { BirthDate, BirthDateReadReply, Calendar } from '../generated/commands';
import type { Handlers } from './host';

const COUNTINGS: Record<Calendar, Counting> = {
  gregorian: new GregorianCalendar(),
  ethiopic: new EthiopicCalendar(),
  persian: new PersianCalendar(),
  'islamic-umalqura': new IslamicUmalquraCalendar(),
  'islamic-civil': new IslamicCivilCalendar(),
};

const NOTHING: BirthDateReadReply = { date: null, problem: null, placeholder: false, original: null, span: null, proposals: [] };

/** What the desk reads from the usual ways of writing a birth date; enough for a screen to be tried. */
function readBirthDate(text: string, calendar: Calendar, today: string): BirthDateReadReply {
  const refused = (code: string, args = {}): BirthDateReadReply => ({ ...NOTHING, problem: { code, args } });
  const estimated = /^(ca\.?|etwa|um)\s*/i.test(text.trim());
  const plain = text.trim().replace(/^(ca\.?|etwa|um)\s*/i, '');
  const parts = /^(?:(\d{1,2})[./-])?(?:(\d{1,2})[./-])?(\d{4})$/.exec(plain);
  if (!parts) return refused('birth-date-no-such-day');
  const [, one, two, yearText] = parts;
  const known = (digits: string | undefined) => (digits === undefined || Number(digits) === 0 ? null : Number(digits));
  const [day, month] = two === undefined ? [null, known(one)] : [known(one), known(two)];
  const year = known(yearText);
  if (month !== null && year !== null) {
    const counting = COUNTINGS[calendar];
    const first = new CalendarDate(counting, year, month, 1);
    if (month > counting.getMonthsInYear(first)) return refused('birth-date-no-such-day');
    const days = counting.getDaysInMonth(first);
    if ((day ?? 1) > days) {
      if (calendar === 'gregorian') return refused('birth-date-no-such-day');
      return refused('birth-date-month-shorter', { days, month: `${calendar.replace(/-.*/, '')}-${month}`, year: String(year) });
    }
  }
  const date: BirthDate = { year, month, day, estimated, source: 'spoken', calendar, text };
  if (calendar === 'gregorian') {
    if (year !== null && year > Number(today.slice(0, 4))) return refused('birth-date-future');
    if (year !== null && year < 1850) {
      const persian = readBirthDate(text, 'persian', today).date;
      return { ...refused('birth-date-too-old'), proposals: persian ? [persian] : [] };
    }
    return { ...NOTHING, date, placeholder: day === 1 && month === 1 };
  }
  if (year === null) return refused('birth-date-year-needed');
  const original = { calendar, year, month, day };
  const ours = (ofMonth: number, ofDay: number) => toCalendar(new CalendarDate(COUNTINGS[calendar], year, ofMonth, ofDay), new GregorianCalendar());
  const first = ours(month ?? 1, day ?? 1);
  if (month !== null && day !== null) return { ...NOTHING, original, date: { ...date, year: first.year, month: first.month, day: first.day } };
  const lastMonth = month ?? (calendar === 'ethiopic' ? 13 : 12);
  const last = ours(lastMonth, COUNTINGS[calendar].getDaysInMonth(new CalendarDate(COUNTINGS[calendar], year, lastMonth, 1)));
  const kept = { ...date, year: last.year, month: null, day: null, estimated: first.year !== last.year };
  return { ...NOTHING, original, span: [first.toString(), last.toString()], date: kept };
}

export const handlers: Handlers = {
  birth_date_read: ({ text, calendar }, office) => readBirthDate(text, calendar, office.today()),
};
