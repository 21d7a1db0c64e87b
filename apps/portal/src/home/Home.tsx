import { EmptyState, PageHeader, Stack, useWords } from "@vas/ui";
import { useTrainee } from "../app/session.tsx";
import { messages } from "./messages.ts";

/** What do I continue? */
export function Home() {
  const { t } = useWords();
  const { name, organisation } = useTrainee();
  return (
    <Stack gap="l">
      <PageHeader
        title={t(messages.greeting, { name })}
        {...(organisation ? { lede: t(messages.organisation, { name: organisation }) } : {})}
      />
      <EmptyState title={t(messages.noCourses)}>
        <Stack gap="s">
          <p>{t(messages.noCoursesText)}</p>
          <p>{t(messages.noCoursesHelp)}</p>
        </Stack>
      </EmptyState>
    </Stack>
  );
}
