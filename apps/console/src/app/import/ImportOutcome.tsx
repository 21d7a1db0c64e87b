import { useEffect, useRef, type ReactNode } from "react";

type Props = { readonly title: string; readonly className: string; readonly children: ReactNode };

/** What has come of the work: it takes focus, since it stands where the person waited. */
export function ImportOutcome({ title, className, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={title} className={className}>
      {children}
    </div>
  );
}
