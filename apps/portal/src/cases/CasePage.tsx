import { useApolloClient, useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { inBackground } from "@vas/client";
import { Notice, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import { NotThere } from "../app/OpenPages.tsx";
import { ScreenHeader } from "../app/ScreenHeader.tsx";
import { useLookAgain } from "../app/use-look-again.ts";
import { CourseOver, isOver } from "../progress/CourseOver.tsx";
import { CaseDocument, type Case_CaseFragment } from "./Case.generated.ts";
import { CaseEnd } from "./CaseEnd.tsx";
import { CaseIntroduction } from "./CaseIntroduction.tsx";
import { CaseReview } from "./CaseReview.tsx";
import { messages } from "./messages.ts";
import { SituationView } from "./SituationView.tsx";

const route = getRouteApi("/shell/case/$enrolment/$case");

/** What would I do? */
export function CasePage() {
  const { enrolment, case: name } = route.useParams();
  const { t } = useWords();
  // What was chosen on another device counts here, too: what is kept on this one is shown until the server has answered.
  const { data, refetch } = useSuspenseQuery(CaseDocument, {
    variables: { enrolment, name },
    fetchPolicy: "cache-and-network",
  });
  useUntilOver({ enrolment, name });
  const [movedOn, setMovedOn] = useState<string>();
  const [hasActed, setActed] = useState(false);
  const found = data.playableCase;
  if (!found) return <NotThere />;
  const { title, minutes, course } = found;
  function act() {
    setActed(true);
    setMovedOn(undefined);
  }
  async function seeWhereItIs(message: string) {
    setActed(true);
    setMovedOn(message);
    await refetch();
  }
  return (
    <article>
      <Stack gap="l">
        <ScreenHeader title={title} lede={t(messages.case, { minutes })} />
        {course.notice && <p className="portal-quiet">{course.notice}</p>}
        <CourseOver status={course.standing?.status}>{t(messages.over)}</CourseOver>
        {movedOn !== undefined && <Notice title={movedOn} />}
        <Playing found={found} name={name} hasActed={hasActed} onAct={act} onMovedOn={seeWhereItIs} />
      </Stack>
    </article>
  );
}

/** Shows as soon as it is known that the learner is out of the course; until then the choice that is being made is left alone. */
function useUntilOver(variables: { readonly enrolment: string; readonly name: string }): void {
  const client = useApolloClient();
  useLookAgain(async () => {
    const asked = { query: CaseDocument, variables } as const;
    const answered = client.query({ ...asked, fetchPolicy: "no-cache", context: inBackground });
    const data = await answered.then(
      (result) => result.data,
      () => undefined,
    );
    if (data && isOver(data.playableCase?.course.standing?.status)) client.writeQuery({ ...asked, data });
  });
}

type PlayingProps = {
  readonly found: Case_CaseFragment;
  readonly name: string;
  readonly hasActed: boolean;
  readonly onAct: () => void;
  readonly onMovedOn: (message: string) => Promise<void>;
};

function Playing({ found, name, hasActed, onAct, onMovedOn }: PlayingProps) {
  const { play } = found;
  const shared = { found, name, hasActed, onAct };
  if (!play) return <CaseIntroduction {...shared} />;
  if (play.end) return <CaseEnd {...shared} play={play} end={play.end} />;
  if (!play.situation) return <CaseReview {...shared} play={play} />;
  const at = `${play.id}:${play.situation.place}`;
  const { situation } = play;
  const isClosed = isOver(found.course.standing?.status);
  return <SituationView key={at} {...{ play, situation, isClosed, hasActed, onAct, onMovedOn }} />;
}
