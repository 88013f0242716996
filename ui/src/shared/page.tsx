import type { ReactNode } from 'react';

export interface PageProps {
  title: ReactNode;
  /** Under the title, one line. */
  about?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of an ordinary screen. */
export function Page({ title, about, actions, children }: PageProps) {
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {about !== undefined && <p className="soft">{about}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
