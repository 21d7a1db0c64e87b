import { Notice, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import type { EnrolmentStatus } from "../schema.generated.ts";
import { messages } from "./messages.ts";

type Props = { readonly status: EnrolmentStatus | undefined; readonly children?: ReactNode };

/** Has the learner been taken out of the course, or freed of it? Whoever has completed it may go on practising. */
export function isOver(status: EnrolmentStatus | undefined): status is "withdrawn" | "waived" {
  return status === "withdrawn" || status === "waived";
}

/** Says that the learner is out of the course, or freed of it, where they are; with what that means here. */
export function CourseOver({ status, children }: Props) {
  const { t } = useWords();
  return isOver(status) && <Notice title={t(messages[status])}>{children}</Notice>;
}
