import { Cluster, Notice, Stack, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import { AppLink } from "../app/links.tsx";
import { ScreenHeader } from "../app/ScreenHeader.tsx";
import type { Attempt_AttemptFragment } from "./Attempt.generated.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly title: string;
  readonly attempt: Pick<Attempt_AttemptFragment, "course" | "endedAt" | "endedBy">;
  readonly children?: ReactNode;
};

/** What became of an attempt whose enrolment was over before it was? */
export function Stopped({ title, attempt: { course, endedAt, endedBy }, children }: Props) {
  const { t, format } = useWords();
  const words = endedBy === "waiver" ? messages.waived : messages.withdrawn;
  return (
    <Stack gap="l">
      <ScreenHeader title={title} />
      <Notice title={t(words, { moment: format.instant(endedAt ?? "") })}>{t(messages.stopped)}</Notice>
      {children}
      <Cluster>
        <AppLink to="/courses/$course" params={{ course }}>
          {t(messages.toCourse)}
        </AppLink>
      </Cluster>
    </Stack>
  );
}
