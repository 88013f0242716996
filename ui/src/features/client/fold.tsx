import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

export interface FoldProps {
  title: string;
  /** Beside the title: how much is in it, or what it says. */
  summary?: ReactNode;
  /** Something in it needs the person: it opens, and they may close it again. */
  wanted?: boolean;
  /** A small one within a row, which is no part of the page's outline. */
  small?: boolean;
  children: ReactNode;
}

/** What is not asked of everyone stays folded, with a word on what is in it. */
export function Fold({ title, summary, wanted = false, small = false, children }: FoldProps) {
  const [open, setOpen] = useState(wanted);
  const [before, setBefore] = useState(wanted);
  if (wanted !== before) {
    setBefore(wanted);
    if (wanted) setOpen(true);
  }
  const trigger = (
    <Button slot="trigger" className="fold-button">
      <ChevronRight className="icon fold-mark" aria-hidden="true" />
      <span className="fold-title">{title}</span>
      {summary !== undefined && <span className="fold-summary">{summary}</span>}
    </Button>
  );
  return (
    <Disclosure className="fold" isExpanded={open} onExpandedChange={setOpen} {...(small && { 'data-small': '' })}>
      {/* A small one stands within a row, whose section is named by its legend: it heads nothing. */}
      {small ? (
        <div className="fold-head">{trigger}</div>
      ) : (
        <Heading level={2} className="fold-head">
          {trigger}
        </Heading>
      )}
      <DisclosurePanel className="fold-panel">{open && <div className="fold-body">{children}</div>}</DisclosurePanel>
    </Disclosure>
  );
}
