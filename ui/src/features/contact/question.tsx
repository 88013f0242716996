import type { LucideIcon } from 'lucide-react';
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Kbd } from '../../shared/button';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';

export interface Answer<T extends string> {
  id: T;
  text: string;
  detail?: string | undefined;
  lang?: string | undefined;
  icon?: LucideIcon;
  combo: string | undefined;
}

export interface QuestionProps<T extends string> {
  /** Finds the question for the focus. */
  name: string;
  title: string;
  answers: readonly Answer<T>[];
  value: T | null;
  onChoose: (value: T) => void;
  /** The keys of this question act now. */
  current: boolean;
  onEnter: () => void;
  width: string;
  /** Between the title and the answers. */
  children?: ReactNode;
}

function Option<T extends string>({ answer, checked, tabbable, current, onChoose }: { answer: Answer<T>; checked: boolean; tabbable: boolean; current: boolean; onChoose: (id: T) => void }) {
  const { id, icon: Icon, combo } = answer;
  useKey(current ? combo : undefined, () => onChoose(id));
  return (
    <button
      type="button"
      role="radio"
      className="answer"
      aria-checked={checked}
      tabIndex={tabbable ? 0 : -1}
      onClick={() => onChoose(id)}
      {...(combo !== undefined && { 'aria-keyshortcuts': combo })}
    >
      {Icon && <Icon className="icon" aria-hidden="true" />}
      <span className="answer-text">
        <span {...(answer.lang !== undefined && { lang: answer.lang })} dir="auto">
          {answer.text}
        </span>
        {answer.detail !== undefined && <span className="answer-detail">{answer.detail}</span>}
      </span>
      {combo !== undefined && (
        <span className="answer-key" data-on={current ? '' : undefined}>
          <Kbd keys={combo} />
        </span>
      )}
    </button>
  );
}

/**
 * One question, one key per answer. The arrows move without answering, because an answer goes on to the next question;
 * Enter and Space answer.
 */
export function Question<T extends string>(props: QuestionProps<T>) {
  const { name, title, answers, value, onChoose, current, onEnter, width, children } = props;
  const { direction } = useText();
  const heading = useId();
  const list = useRef<HTMLDivElement>(null);
  const chosen = answers.findIndex(({ id }) => id === value);

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const way = event.key === forward || event.key === 'ArrowDown' ? 1 : event.key === back || event.key === 'ArrowUp' ? -1 : 0;
    if (way === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const options = [...(list.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];
    const at = options.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    options[(at + way + options.length) % options.length]?.focus();
  };

  return (
    <section className="question" data-current={current ? '' : undefined} data-question={name} onFocus={onEnter}>
      <div className="question-title">
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
      <div
        className="answers"
        role="radiogroup"
        aria-labelledby={heading}
        ref={list}
        onKeyDown={onKeyDown}
        style={{ ['--answer-width' as string]: width }}
      >
        {answers.map((answer, index) => (
          <Option
            key={answer.id}
            answer={answer}
            checked={answer.id === value}
            tabbable={index === Math.max(0, chosen)}
            current={current}
            onChoose={onChoose}
          />
        ))}
      </div>
    </section>
  );
}
