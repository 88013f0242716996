import { ArrowDown, ArrowUp, ChevronsUpDown, X, type LucideIcon } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { ProgressBar, Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { m } from '../backend/generated/messages';
import { Button } from './button';
import { useKey } from './keyboard';
import { useFormat, useText } from './l10n';
import './surface.css';

export type Tone = 'plain' | 'accent' | 'red' | 'amber' | 'green' | 'blue';

/** A state: icon, word and colour together. */
export function Badge({ icon: Icon, tone = 'plain', children }: { icon: LucideIcon; tone?: Tone; children: ReactNode }) {
  return (
    <span className="badge" data-tone={tone}>
      <Icon className="icon" aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}

export interface EmptyStateProps {
  icon: LucideIcon;
  title: ReactNode;
  /** Why it is empty, and what one can do. */
  children?: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ icon: Icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="empty-title">
        <Icon className="icon" aria-hidden="true" />
        <span>{title}</span>
      </p>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  );
}

const WIDTHS = ['62%', '88%', '74%', '51%', '80%'];

/** Stands where a list or page will be, with its shape. Nothing is shown for waits too short to notice. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status" aria-busy="true">
      <span className="only-read-aloud">{t(m.appLoading())}</span>
      {late &&
        Array.from({ length: lines }, (_, line) => (
          <div key={line} className="skeleton-line" style={{ inlineSize: WIDTHS[line % WIDTHS.length] }} />
        ))}
    </div>
  );
}

export interface PanelProps {
  title: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  /** With it the panel has a close button, and Escape closes it. */
  onClose?: () => void;
  /** Over the page's far side instead of a part of its layout. */
  floating?: boolean;
  width?: string;
}

/** At the side, never over everything: the page beneath stays readable and usable. */
export function Panel({ title, children, footer, onClose, floating = false, width }: PanelProps) {
  const { t } = useText();
  const heading = useId();
  const frame = useRef<HTMLElement>(null);
  useKey(onClose ? 'Escape' : undefined, () => onClose?.());
  useEffect(() => {
    if (!floating) return;
    // The panel takes the focus and gives it back to where it came from.
    const before = document.activeElement;
    if (!frame.current?.contains(before)) frame.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [floating]);
  return (
    <section
      ref={frame}
      className="panel"
      tabIndex={-1}
      aria-labelledby={heading}
      {...(floating && { 'data-floating': '' })}
      {...(width !== undefined && { style: { ['--panel-width' as string]: width } })}
    >
      <div className="panel-head">
        <h2 id={heading}>{title}</h2>
        {onClose && <Button kind="quiet" size="small" icon={X} label={t(m.appClose())} onPress={onClose} />}
      </div>
      <div className="panel-body">{children}</div>
      {footer !== undefined && <div className="panel-foot">{footer}</div>}
    </section>
  );
}

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** What is compared when the column is sorted; without it the column can't be. */
  sort?: (row: Row) => string | number | null;
  number?: boolean;
}

export interface TableProps<Row> {
  /** Says what the table holds; read aloud, and shown with the count by the caller's words. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** "12 referrals": how many there are, in words. */
  count?: ReactNode;
  /** Shown in place of the table when there is no row. */
  empty: ReactNode;
  initialSort?: { column: string; descending?: boolean };
}

/** A list in columns: how many, sorted by any column, nothing cut off. */
export function Table<Row>({ label, columns, rows, rowKey, count, empty, initialSort }: TableProps<Row>) {
  const { locale } = useFormat();
  const [sort, setSort] = useState({ column: initialSort?.column ?? '', descending: initialSort?.descending ?? false });
  const sorted = useMemo(() => {
    const by = columns.find((column) => column.id === sort.column)?.sort;
    if (!by) return rows;
    const collator = new Intl.Collator(locale, { numeric: true });
    const way = sort.descending ? -1 : 1;
    return [...rows].sort((a, b) => {
      const [left, right] = [by(a), by(b)];
      // What is not known comes last, whichever way the rest runs.
      if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
      if (typeof left === 'number' && typeof right === 'number') return way * (left - right);
      return way * collator.compare(String(left), String(right));
    });
  }, [columns, rows, sort, locale]);

  if (rows.length === 0) return <>{empty}</>;
  return (
    <div>
      {count !== undefined && <p className="table-count">{count}</p>}
      <div className="table-frame" role="region" aria-label={label} tabIndex={0}>
        <table className="table" aria-label={label}>
          <thead>
            <tr>
              {columns.map((column) => {
                const on = sort.column === column.id;
                const direction = sort.descending ? 'descending' : 'ascending';
                const Icon = on ? (sort.descending ? ArrowDown : ArrowUp) : ChevronsUpDown;
                return (
                  <th
                    key={column.id}
                    scope="col"
                    className={column.number ? 'table-number' : undefined}
                    aria-sort={on ? direction : undefined}
                  >
                    {column.sort ? (
                      <button
                        type="button"
                        className="table-sort"
                        data-sorted={on ? '' : undefined}
                        onClick={() => setSort({ column: column.id, descending: on && !sort.descending })}
                      >
                        {column.header}
                        <Icon className="icon" aria-hidden="true" />
                      </button>
                    ) : (
                      column.header
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) => (
                  <td key={column.id} className={column.number ? 'table-number' : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

export interface ProgressProps {
  label: string;
  done: number;
  total: number;
  /** "1,200 of 8,000 rows" */
  figure: ReactNode;
  onCancel?: () => void;
  cancelling?: boolean;
}

/** Long work: how far it is, in a number, and a way out. */
export function Progress({ label, done, total, figure, onCancel, cancelling = false }: ProgressProps) {
  const { t } = useText();
  const share = total > 0 ? Math.min(100, (100 * done) / total) : 0;
  return (
    <div className="progress">
      <ProgressBar className="progress-measure" aria-label={label} value={share}>
        <div className="progress-head">
          <span>{label}</span>
          <span className="figures soft">{figure}</span>
        </div>
        <div className="progress-track">
          <div className="progress-fill" style={{ inlineSize: `${share}%` }} />
        </div>
      </ProgressBar>
      {onCancel && (
        <div>
          <Button size="small" onPress={onCancel} pending={cancelling}>
            {t(m.appCancel())}
          </Button>
        </div>
      )}
    </div>
  );
}

export interface TabsProps<T extends string> {
  label: string;
  tabs: readonly { id: T; text: ReactNode; content: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
}

export function Tabs<T extends string>({ label, tabs, value, onChange }: TabsProps<T>) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <TabList className="tabs-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.text}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

export interface ChipsProps<T extends string> {
  label: string;
  options: readonly { id: T; text: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
}

/** A filter above a list. */
export function Chips<T extends string>({ label, options, value, onChange }: ChipsProps<T>) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.id} type="button" className="chip" aria-pressed={option.id === value} onClick={() => onChange(option.id)}>
          {option.text}
        </button>
      ))}
    </div>
  );
}
