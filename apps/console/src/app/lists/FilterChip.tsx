import { useRouter } from "@tanstack/react-router";
import { ChipLink } from "@vas/ui";
import type { MouseEvent, ReactNode } from "react";

export type FilterChipProps = {
  /** From `hrefWith` of the list's filter. */
  readonly href: string;
  readonly isCurrent: boolean;
  readonly count?: number | undefined;
  readonly children: ReactNode;
};

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A filter of a list as a chip with how many it finds. */
export function FilterChip({ href, isCurrent, count, children }: FilterChipProps) {
  const router = useRouter();
  return (
    <ChipLink
      href={href}
      isCurrent={isCurrent}
      count={count}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void router.navigate({ href, resetScroll: false });
      }}
    >
      {children}
    </ChipLink>
  );
}
