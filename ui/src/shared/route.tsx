import { useSyncExternalStore, type ReactNode } from 'react';

/** Routes live in the hash: `#/clients/018f…/edit`. They carry ids, never names. */
export function currentPath(): string {
  const path = decodeURI(window.location.hash.replace(/^#/, ''));
  return path === '' || path === '/' ? '/today' : path;
}

export function navigate(path: string): void {
  window.location.hash = path;
}

export function goBack(): void {
  window.history.back();
}

function subscribe(tell: () => void): () => void {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, currentPath);
}

export type Params = Record<string, string>;

/** `matchPath('/clients/:id', '/clients/7')` is `{ id: '7' }`; `null` when it does not fit. A query is in `matchQuery`. */
export function matchPath(pattern: string, path: string): Params | null {
  const want = pattern.split('/');
  const have = (path.split('?')[0] ?? '').split('/');
  if (want.length !== have.length) return null;
  const params: Params = {};
  for (const [i, part] of want.entries()) {
    const given = have[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = given;
    else if (part !== given) return null;
  }
  return params;
}

/** What stands behind the question mark: `#/contacts/new?client=018f…`. */
export function queryOf(path: string): URLSearchParams {
  return new URLSearchParams(path.split('?')[1] ?? '');
}

export interface LinkProps {
  to: string;
  children: ReactNode;
  className?: string;
  label?: string;
  current?: boolean;
}

export function Link({ to, children, className, label, current }: LinkProps) {
  return (
    <a href={`#${to}`} className={className} aria-label={label} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
