import { useQuery } from "@apollo/client/react";
import { EmptyState, ErrorState, MenuButton, Panel, Skeleton, StatusTag, Table, useWords, type Tone } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import {
  CoverageLearnersDocument,
  type BodyCoverageScreenQuery,
  type CoverageLearnersQuery,
} from "./BodyCoverageScreen.generated.ts";
import { parseCoverageFilter } from "./coverage-filter.ts";
import { CorrectNameDialog } from "../learners/CorrectNameDialog.tsx";
import { messages as nameMessages } from "../learners/messages.ts";
import { messages } from "./messages.ts";
import { MoveLearnerDialog } from "./MoveLearnerDialog.tsx";

type Learner = CoverageLearnersQuery["coverageLearners"][number];
/** One whose data have not been erased. */
export type NamedLearner = Learner & { readonly name: string };
type Body = NonNullable<BodyCoverageScreenQuery["organisation"]>;
type Props = {
  readonly organisation: Body;
  readonly day: string;
  /** Somebody was moved or has another name: who is listed is asked again. */
  readonly onChanged: () => void;
  readonly onMoved: () => void;
};

const tones: Readonly<Record<Learner["standing"], Tone>> = {
  valid: "success",
  expired: "warning",
  revoked: "error",
  learning: "info",
  none: "neutral",
};

/** Who counts for the body on the day: their standing in the courses that are counted and its days, never what they answered. */
export function CoverageLearners({ organisation, day, onChanged, onMoved }: Props) {
  const { t, format } = useWords();
  const [moved, setMoved] = useState<NamedLearner>();
  const [misnamed, setMisnamed] = useState<NamedLearner>();
  const { filter } = useUrlFilter(parseCoverageFilter);
  const variables = { id: organisation.id, day, course: filter.course ?? null };
  const { data, error, refetch } = useQuery(CoverageLearnersDocument, { variables, fetchPolicy: "cache-and-network" });
  const again = () => {
    onChanged();
    onMoved();
  };
  return (
    <Panel title={t(messages.learners, { day: format.date(day) })}>
      {error ? (
        <ErrorState title={t(messages.learnersFailed)} onRetry={() => void refetch()} />
      ) : (
        <LearnersFound learners={data?.coverageLearners} onMove={setMoved} onCorrect={setMisnamed} />
      )}
      {moved && (
        <MoveLearnerDialog learner={moved} from={organisation} onClose={() => setMoved(undefined)} onMoved={again} />
      )}
      {misnamed && (
        <CorrectNameDialog learner={misnamed.id} onClose={() => setMisnamed(undefined)} onCorrected={onChanged} />
      )}
    </Panel>
  );
}

type Acts = {
  readonly onMove: (learner: NamedLearner) => void;
  readonly onCorrect: (learner: NamedLearner) => void;
};
type FoundProps = Acts & { readonly learners: readonly Learner[] | undefined };

function LearnersFound({ learners, ...acts }: FoundProps) {
  const { t } = useWords();
  if (!learners) return <Skeleton lines={4} />;
  if (learners.length === 0)
    return <EmptyState title={t(messages.noLearners)}>{t(messages.noLearnersText)}</EmptyState>;
  return <LearnerTable learners={learners} {...acts} />;
}

type TableProps = Acts & { readonly learners: readonly Learner[] };

function LearnerTable({ learners, ...acts }: TableProps) {
  const { t, format } = useWords();
  const { label } = useCodes();
  // Whoever has no certificate either learns the course or does not.
  const words = (standing: Learner["standing"]) =>
    standing === "learning" || standing === "none" ? t(messages[standing]) : label("certificateStatus", standing);
  const dates = ({ validFrom, validUntil, enrolledOn }: Learner) => {
    if (validFrom && validUntil) return `${format.date(validFrom)} – ${format.date(validUntil)}`;
    return enrolledOn ? t(messages.enrolledOn, { day: format.date(enrolledOn) }) : null;
  };
  return (
    <Table
      isStackable
      caption={t(messages.learnerTable)}
      isCaptionHidden
      rows={learners}
      rowKey={({ id }) => id}
      columns={[
        { id: "name", header: t(messages.name), isRowHeader: true, cell: ({ name }) => name ?? t(messages.erased) },
        {
          id: "standing",
          header: t(messages.standing),
          cell: ({ standing }) => <StatusTag tone={tones[standing]}>{words(standing)}</StatusTag>,
        },
        { id: "dates", header: t(messages.validity), cell: dates },
        { id: "course", header: t(messages.course), cell: ({ course }) => course },
        {
          id: "acts",
          header: t(messages.acts),
          cell: ({ name, ...learner }) => name !== null && <LearnerActs learner={{ ...learner, name }} {...acts} />,
        },
      ]}
    />
  );
}

function LearnerActs({ learner, onMove, onCorrect }: Acts & { readonly learner: NamedLearner }) {
  const { t } = useWords();
  const { name } = learner;
  return (
    <MenuButton
      variant="quiet"
      label={t(messages.actsOn, { name })}
      shown={t(messages.acts)}
      actions={[
        { id: "move", label: t(messages.move), onAction: () => onMove(learner) },
        { id: "correctName", label: t(nameMessages.correct), onAction: () => onCorrect(learner) },
      ]}
    />
  );
}
