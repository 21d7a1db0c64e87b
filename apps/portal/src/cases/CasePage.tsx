import { useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { Notice, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import { NotThere } from "../app/OpenPages.tsx";
import { ScreenHeader } from "../app/ScreenHeader.tsx";
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
        {movedOn !== undefined && <Notice title={movedOn} />}
        <Playing found={found} name={name} hasActed={hasActed} onAct={act} onMovedOn={seeWhereItIs} />
      </Stack>
    </article>
  );
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
  return <SituationView key={at} {...{ play, situation, hasActed, onAct, onMovedOn }} />;
}
