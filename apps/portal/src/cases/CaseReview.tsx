import { Cluster, Notice, Stack, useWords } from "@vas/ui";
import { useId } from "react";
import { AppButtonLink } from "../app/links.tsx";
import { BeginCase, type CasePartProps } from "./BeginCase.tsx";
import type { Case_PlayFragment } from "./Case.generated.ts";
import { CasePath, LastChoice } from "./CasePath.tsx";
import { messages } from "./messages.ts";
import { SceneHeading } from "./SceneHeading.tsx";

type Props = CasePartProps & { readonly play: Case_PlayFragment };

/** After a critical error: what was done, why it must not be done, and the way to go through the case again. */
export function CaseReview({ found, name, play, hasActed, onAct }: Props) {
  const { t } = useWords();
  const followed = useId();
  const { path, criticalError } = play;
  return (
    <Stack>
      <SceneHeading takesFocus={hasActed} describedBy={followed}>
        {t(messages.criticalError)}
      </SceneHeading>
      <LastChoice path={path} id={followed} />
      <Notice tone="warning" title={t(messages.why)}>
        <p>{criticalError}</p>
      </Notice>
      <Cluster>
        <BeginCase {...{ found, name, onAct }}>{t(messages.goAgain)}</BeginCase>
        <AppButtonLink variant="quiet" to="/courses/$course" params={{ course: found.course.id }}>
          {t(messages.toCourse)}
        </AppButtonLink>
      </Cluster>
      <CasePath path={path} />
    </Stack>
  );
}
