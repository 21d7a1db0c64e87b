import { useWords } from "@vas/ui";
import { AppLink } from "../app/links.tsx";
import type { Course_CourseFragment } from "./Courses.generated.ts";
import { messages } from "./messages.ts";

type Props = Pick<NonNullable<Course_CourseFragment["standing"]>, "checks"> & { readonly module: string };

/** Leads to what was right in the check of a module, and why, where it has been answered. */
export function CheckResult({ checks, module }: Props) {
  const { t } = useWords();
  const ended = checks.find((check) => check.module === module);
  if (!ended) return null;
  return (
    <p>
      <AppLink to="/check/$attempt" params={{ attempt: ended.id }}>
        {t(messages.checkResult)}
      </AppLink>
    </p>
  );
}
