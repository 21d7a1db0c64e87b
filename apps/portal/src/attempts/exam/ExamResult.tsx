import { Cluster, Notice, Panel, Skeleton, Stack, Table, useWords } from "@vas/ui";
import { Suspense } from "react";
import { AppButtonLink, AppLink } from "../../app/links.tsx";
import { ScreenHeader } from "../../app/ScreenHeader.tsx";
import { OwnCertificates } from "../../certificates/OwnCertificates.tsx";
import { Reasons } from "../Reasons.tsx";
import type { Exam_ExamFragment } from "./Exam.generated.ts";
import type { ExamAttempt } from "./exam-answer.ts";
import { messages } from "./messages.ts";
import { useWhyNot } from "./why-not-exam.ts";

type Props = {
  readonly attempt: ExamAttempt;
  readonly exam: Exam_ExamFragment | null;
  /** How many answers of this page the server had not got when the time was up. */
  readonly lost: number;
};

/** Did I pass, what did I not know, and when can I try again? */
export function ExamResult({ attempt, exam, lost }: Props) {
  const { t } = useWords();
  const isPassed = attempt.outcome?.isPassed === true;
  return (
    <Stack gap="l">
      <ScreenHeader title={t(isPassed ? messages.youPassed : messages.youFailed)} lede={attempt.courseTitle} />
      <Outcome attempt={attempt} needed={exam?.rightToPass} />
      {isPassed && (
        <Suspense fallback={<Skeleton />}>
          <OwnCertificates course={attempt.course} />
        </Suspense>
      )}
      {lost > 0 && <Notice tone="warning" title={t(messages.neverArrived, { answers: lost })} />}
      <ByModule attempt={attempt} />
      {isPassed ? <Reasons questions={attempt.questions} /> : exam && <WhatNext exam={exam} />}
      <Cluster>
        <AppLink to="/courses/$course" params={{ course: attempt.course }}>
          {t(messages.backToCourse)}
        </AppLink>
        <AppLink to="/exam/$enrolment" params={{ enrolment: attempt.enrolment }}>
          {t(messages.aboutExam)}
        </AppLink>
      </Cluster>
    </Stack>
  );
}

type OutcomeProps = { readonly attempt: ExamAttempt; readonly needed: number | undefined };

function Outcome({ attempt: { outcome, endedBy, endedAt }, needed }: OutcomeProps) {
  const { t, format } = useWords();
  if (!outcome) return null;
  const { right, asked, isPassed } = outcome;
  const told =
    needed === undefined ? t(messages.outcomeOnly, { right, asked }) : t(messages.outcome, { right, asked, needed });
  return (
    <Notice tone={isPassed ? "success" : "info"} title={told}>
      {endedBy === "time" && endedAt && t(messages.endedByTime, { moment: format.instant(endedAt) })}
    </Notice>
  );
}

function ByModule({ attempt: { modules } }: { readonly attempt: ExamAttempt }) {
  const { t } = useWords();
  return (
    <Table
      caption={t(messages.byModule)}
      rows={modules}
      rowKey={({ id }) => id}
      columns={[
        { id: "module", header: t(messages.module), isRowHeader: true, cell: ({ title }) => title },
        {
          id: "right",
          header: t(messages.right),
          align: "end",
          cell: ({ right, asked }) => t(messages.partOf, { right, asked }),
        },
      ]}
    />
  );
}

function WhatNext({ exam }: { readonly exam: Exam_ExamFragment }) {
  const { t } = useWords();
  const why = useWhyNot(exam);
  const { attemptsLeft, attempts, whyNot, id: enrolment } = exam;
  return (
    <Panel title={t(messages.whatNext)}>
      <Stack gap="s">
        <p>{why ?? t(messages.mayTryNow)}</p>
        {attemptsLeft > 0 && (
          <p>
            {t(messages.attemptsLeft)}: {t(messages.leftOf, { left: attemptsLeft, attempts })}
          </p>
        )}
        <p>{t(messages.readAgain)}</p>
        {whyNot === null && (
          <Cluster>
            <AppButtonLink to="/exam/$enrolment" params={{ enrolment }}>
              {t(messages.toExam)}
            </AppButtonLink>
          </Cluster>
        )}
      </Stack>
    </Panel>
  );
}
