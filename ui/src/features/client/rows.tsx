import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../shared/button';

export interface EditableRowsProps<T> {
  rows: readonly T[];
  onChange: (rows: T[]) => void;
  /** What a new row begins as. */
  blank: () => T;
  addText: string;
  removeText: string;
  /** The fields of one row, side by side. */
  fields: (row: T, index: number, set: (part: Partial<T>) => void) => ReactNode;
  /** Below the fields, beside the button that removes the row. */
  ticks?: (row: T, index: number, set: (part: Partial<T>) => void) => ReactNode;
  /** Below both. */
  more?: (row: T, index: number, set: (part: Partial<T>) => void) => ReactNode;
  /** The last of some rows must stay. */
  least?: number;
}

/** Several of a kind in a form: each a row of fields, one more by a button, each with its own way out. */
export function EditableRows<T>({ rows, onChange, blank, addText, removeText, fields, ticks, more, least = 0 }: EditableRowsProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);

  // Whoever adds a row wants to type into it.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    const groups = list.current?.querySelectorAll(':scope > .form-group');
    groups?.[groups.length - 1]?.querySelector<HTMLElement>('input, button')?.focus();
  }, [rows.length]);

  return (
    <div className="form-rows" ref={list}>
      {rows.map((row, index) => {
        const set = (part: Partial<T>) => onChange(rows.map((other, at) => (at === index ? { ...other, ...part } : other)));
        const removable = rows.length > least;
        return (
          <div key={index} className="form-group">
            <div className="field-row">{fields(row, index, set)}</div>
            {(removable || ticks !== undefined) && (
              <div className="form-line">
                {ticks?.(row, index, set)}
                {removable && (
                  <Button kind="quiet" size="small" icon={Trash2} onPress={() => onChange(rows.filter((_, at) => at !== index))}>
                    {removeText}
                  </Button>
                )}
              </div>
            )}
            {more?.(row, index, set)}
          </div>
        );
      })}
      <div>
        <Button
          kind="quiet"
          size="small"
          icon={Plus}
          onPress={() => {
            added.current = true;
            onChange([...rows, blank()]);
          }}
        >
          {addText}
        </Button>
      </div>
    </div>
  );
}
