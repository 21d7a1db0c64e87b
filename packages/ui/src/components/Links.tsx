import type { ComponentPropsWithRef, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { ButtonVariant } from "./Button.tsx";
import { Icon, type IconName } from "./Icon.tsx";

type AnchorProps = ComponentPropsWithRef<"a">;

/** A link in text. */
export function Link({ className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classNames("ui-link", className)}>
      {children}
    </a>
  );
}

export type ButtonLinkProps = AnchorProps & { readonly variant?: ButtonVariant; readonly icon?: IconName };

/** A link that is the strong way on, such as to the form of a new referral. */
export function ButtonLink({ variant = "primary", icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classNames("ui-button", `ui-button-${variant}`, className)}>
      {icon && <Icon name={icon} />}
      <span className="ui-button-label">{children}</span>
    </a>
  );
}

export type ChipLinkProps = AnchorProps & { readonly count?: number | undefined; readonly isCurrent?: boolean };

/** A filter as a link: it can be bookmarked, sent and opened in a new tab. */
export function ChipLink({ count, isCurrent = false, className, children, ...rest }: ChipLinkProps) {
  return (
    <a {...rest} className={classNames("ui-chip", className)} aria-current={isCurrent ? "true" : undefined}>
      {children}
      {count !== undefined && ` (${count})`}
    </a>
  );
}

/** Chips side by side under one name. */
export function ChipList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className="ui-cluster ui-chips" aria-label={label}>
      {children}
    </nav>
  );
}
