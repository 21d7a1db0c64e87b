import { Cluster, DescriptionList, Notice, Stack, useWords } from "@vas/ui";
import { useId } from "react";
import { AppButtonLink } from "../app/links.tsx";
import { NextStep } from "../progress/NextStep.tsx";
import { BeginCase, type CasePartProps } from "./BeginCase.tsx";
import type { Case_PlayFragment } from "./Case.generated.ts";
import { CasePath, LastChoice } from "./CasePath.tsx";
import { messages } from "./messages.ts";
import { SceneHeading } from "./SceneHeading.tsx";

type End = NonNullable<Case_PlayFragment["end"]>;
type Props = CasePartProps & { readonly play: Case_PlayFragment; readonly end: End };

/** How it ended, what can be learned, how the choices turned out on each scale, and the ways on. */
export function CaseEnd({ found, name, play, end, hasActed, onAct }: Props) {
  const { t } = useWords();
  const followed = useId();
  const { course } = found;
  return (
    <Stack>
      <SceneHeading takesFocus={hasActed} describedBy={followed}>
        {t(messages.end)}
      </SceneHeading>
      <LastChoice path={play.path} id={followed} />
      <p>
        <strong>{t(messages[end.outcome])}</strong> {end.text}
      </p>
      <Notice title={t(messages.toLearn)}>
        <p>{end.lesson}</p>
      </Notice>
      <Results results={end.results} />
      <Cluster>
        {course.standing?.next && <NextStep standing={course.standing} />}
        <BeginCase variant="secondary" {...{ found, name, onAct }}>
          {t(messages.goAgain)}
        </BeginCase>
        <AppButtonLink variant="quiet" to="/courses/$course" params={{ course: course.id }}>
          {t(messages.toCourse)}
        </AppButtonLink>
      </Cluster>
      <CasePath path={play.path} />
    </Stack>
  );
}

/** The three scales in words, with the points and the most that can be reached. */
function Results({ results }: { readonly results: End["results"] }) {
  const { t, format } = useWords();
  return (
    <section>
      <Stack gap="s">
        <h3 className="ui-h3">{t(messages.results)}</h3>
        <DescriptionList
          facts={results.map(({ scale, score, best, verdict }) => ({
            term: t(messages[scale]),
            value: (
              <>
                {t(messages[verdict])}{" "}
                <span className="portal-quiet">
                  ({t(messages.score, { score: format.number(score), best: format.number(best) })})
                </span>
              </>
            ),
          }))}
        />
        <p className="portal-quiet">{t(messages.resultsHelp)}</p>
      </Stack>
    </section>
  );
}
