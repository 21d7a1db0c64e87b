import { useSuspenseQuery } from "@apollo/client/react";
import { Cluster, Panel, Skeleton, Stack, useWords } from "@vas/ui";
import { Suspense } from "react";
import { AppButtonLink } from "../../app/links.tsx";
import { useAway } from "../../offline/OfflineContext.tsx";
import { messages as savedMessages } from "../../saved/messages.ts";
import { ExamDocument } from "./Exam.generated.ts";
import { messages } from "./messages.ts";
import { useWhyNot } from "./why-not-exam.ts";

type Props = { readonly enrolment: string };

/** On the page of a course: what its exam is, and whether it can be begun. Nothing where the course has none. */
export function ExamPanel({ enrolment }: Props) {
  return (
    <Suspense fallback={<Skeleton />}>
      <Asked enrolment={enrolment} />
    </Suspense>
  );
}

function Asked({ enrolment }: Props) {
  const { data } = useSuspenseQuery(ExamDocument, { variables: { enrolment }, fetchPolicy: "cache-and-network" });
  return data.exam ? <Told exam={data.exam} /> : null;
}

function Told({ exam }: { readonly exam: Parameters<typeof useWhyNot>[0] }) {
  const { t } = useWords();
  const why = useWhyNot(exam);
  const isAway = useAway();
  const { questions, minutes, rightToPass } = exam;
  return (
    <Panel title={t(messages.exam)}>
      <Stack gap="s">
        <p>{t(messages.inShort, { questions, minutes, right: rightToPass })}</p>
        {isAway ? <p>{t(savedMessages.examNeedsNetwork)}</p> : why && <p>{why}</p>}
        {!isAway && (
          <Cluster>
            <AppButtonLink variant="secondary" to="/exam/$enrolment" params={{ enrolment: exam.id }}>
              {t(exam.goingOn ? messages.goOn : messages.toExam)}
            </AppButtonLink>
          </Cluster>
        )}
      </Stack>
    </Panel>
  );
}
