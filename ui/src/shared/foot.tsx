import { useLayoutEffect, useRef, type ReactNode } from 'react';

export interface FootProps {
  className: string;
  /** What is read aloud of a bar of keys and buttons. */
  toolbar?: string;
  children: ReactNode;
}

/** The bar of buttons that a screen ends with. Whatever floats at the lower edge keeps clear of it, however many lines it has. */
export function Foot({ className, toolbar, children }: FootProps) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const tell = () => style.setProperty('--foot', `${element.offsetHeight}px`);
    const watch = new ResizeObserver(tell);
    watch.observe(element);
    tell();
    return () => {
      watch.disconnect();
      style.removeProperty('--foot');
    };
  }, []);
  return (
    <div ref={bar} className={className} {...(toolbar !== undefined && { role: 'toolbar', 'aria-label': toolbar })}>
      {children}
    </div>
  );
}
