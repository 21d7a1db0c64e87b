import type { ButtonVariant } from "@vas/ui";
import type { ReactNode } from "react";
import { AppButtonLink } from "../app/links.tsx";
import { BeginCheck } from "../attempts/BeginCheck.tsx";
import type { StepKind } from "../schema.generated.ts";

export type StepLinkProps = {
  readonly enrolment: string;
  readonly step: { readonly kind: StepKind; readonly name: string };
  readonly variant?: ButtonVariant;
  readonly children: ReactNode;
};

/** The way to a step of a course, of whatever kind it is. */
export function StepLink({ enrolment, step: { kind, name }, variant = "primary", children }: StepLinkProps) {
  switch (kind) {
    case "lesson":
      return (
        <AppButtonLink variant={variant} to="/learn/$enrolment/$lesson" params={{ enrolment, lesson: name }}>
          {children}
        </AppButtonLink>
      );
    case "check":
      return (
        <BeginCheck variant={variant} enrolment={enrolment} module={name}>
          {children}
        </BeginCheck>
      );
    case "case":
      return (
        <AppButtonLink variant={variant} to="/case/$enrolment/$case" params={{ enrolment, case: name }}>
          {children}
        </AppButtonLink>
      );
    case "exam":
      return (
        <AppButtonLink variant={variant} to="/exam/$enrolment" params={{ enrolment }}>
          {children}
        </AppButtonLink>
      );
  }
}
