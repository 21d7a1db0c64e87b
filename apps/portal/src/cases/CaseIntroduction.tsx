import { Cluster, Notice, Stack, useWords } from "@vas/ui";
import { AppButtonLink } from "../app/links.tsx";
import { BeginCase, type CasePartProps } from "./BeginCase.tsx";
import { messages } from "./messages.ts";

/** What the case is about, what it warns of, and how it goes. */
export function CaseIntroduction({ found, name, onAct }: CasePartProps) {
  const { t } = useWords();
  const { summary, warning, course } = found;
  return (
    <Stack>
      <p>{summary}</p>
      <p className="portal-quiet">{t(messages.how)}</p>
      {warning !== null && (
        <Notice tone="warning" title={t(messages.warningTitle)}>
          <p>{warning}</p>
        </Notice>
      )}
      <Cluster>
        <BeginCase {...{ found, name, onAct }}>{t(messages.begin)}</BeginCase>
        <AppButtonLink variant="quiet" to="/courses/$course" params={{ course: course.id }}>
          {t(warning === null ? messages.toCourse : messages.skip)}
        </AppButtonLink>
      </Cluster>
    </Stack>
  );
}
