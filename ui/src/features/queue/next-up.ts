import type { Queue, Ticket } from '../../backend/generated/commands';

export interface Choice {
  serviceId: string | null;
  language: string | null;
}

/** Those a choice of service and language leaves, in the order of the rule. */
export function shownWaiting(queue: Queue, choice: Choice): readonly Ticket[] {
  return queue.waiting.filter(
    (ticket) => (choice.serviceId === null || ticket.service_id === choice.serviceId) && (choice.language === null || ticket.language === choice.language),
  );
}

/** Whom the big button will call: the first that the rule lets this counter call. */
export function nextUp(queue: Queue, choice: Choice): Ticket | undefined {
  return shownWaiting(queue, choice).find((ticket) => ticket.for_me);
}

/** Where the form of a new contact starts from a ticket. A path holds codes only, never a name. */
export function contactPath(ticket: Ticket): string {
  if (ticket.client_id !== null) return `/clients/${ticket.client_id}`;
  const query = new URLSearchParams({ ticket: ticket.label });
  if (ticket.language !== '') query.set('language', ticket.language);
  if (ticket.need !== null) query.set('need', ticket.need);
  return `/contacts/new?${query.toString()}`;
}
