import { useApolloClient, useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { EmptyState, Panel, Stack, useWords } from "@vas/ui";
import { startTransition } from "react";
import { useCodes } from "../app/codes.ts";
import { legalDayOf } from "../app/legal-day.ts";
import { AppLink } from "../app/links.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { isId } from "../app/search-params.ts";
import { useSession } from "../app/session/SessionProvider.tsx";
import { Managers } from "../managers/Managers.tsx";
import { ManagersDocument } from "../managers/Managers.generated.ts";
import { bodyName } from "../organisations/organisation-names.ts";
import {
  BodyCoverageScreenDocument,
  CoverageLearnersDocument,
  type BodyCoverageScreenQuery,
} from "./BodyCoverageScreen.generated.ts";
import { useCountedCourses, type CertifyingCourse } from "./counted-courses.ts";
import { parseCoverageFilter } from "./coverage-filter.ts";
import { CourseField, DayField } from "./CoverageFilters.tsx";
import { CoverageLearners } from "./CoverageLearners.tsx";
import { CoverageShare } from "./CoverageShare.tsx";
import { CoverageTrend } from "./CoverageTrend.tsx";
import { messages } from "./messages.ts";
import { StaffCounts } from "./StaffCounts.tsx";
import "./coverage.css";

/** How does this body stand, how did it come there, and who is it about? */
export function BodyCoverageScreen() {
  const { id } = useParams({ from: "/shell/coverage/$id" });
  return isId(id) ? <BodyCoverage id={id} /> : <NotFound />;
}

type Body = NonNullable<BodyCoverageScreenQuery["organisation"]>;
type Covered = BodyCoverageScreenQuery["coverage"]["bodies"][number];

function BodyCoverage({ id }: { readonly id: string }) {
  const { filter } = useUrlFilter(parseCoverageFilter);
  const day = filter.day ?? legalDayOf(new Date());
  const asked = { variables: { id, day, course: filter.course ?? null }, fetchPolicy: "cache-and-network" } as const;
  const { data, refetch } = useSuspenseQuery(BodyCoverageScreenDocument, asked);
  const { organisation, coverage, staffCounts, certifyingCourses } = data;
  if (!organisation) return <NotFound />;
  const again = () => startTransition(() => void refetch());
  return (
    <BodyScreen organisation={organisation} day={day} courses={certifyingCourses}>
      <OnDay covered={coverage.bodies[0]} day={day} />
      <StaffCounts organisation={organisation} counts={staffCounts} onTold={again} />
      <Learners organisation={organisation} day={day} onMoved={again} />
    </BodyScreen>
  );
}

type BodyScreenProps = {
  readonly organisation: Body;
  readonly day: string;
  readonly courses: readonly CertifyingCourse[];
  readonly children: React.ReactNode;
};

function BodyScreen({ organisation, day, courses, children }: BodyScreenProps) {
  const { t, format, language } = useWords();
  const codes = useCodes();
  const { filter, change } = useUrlFilter(parseCoverageFilter);
  const counted = useCountedCourses();
  const name = bodyName(organisation, language);
  return (
    <Screen
      name={t(messages.title)}
      title={t(messages.titleOf, { body: name })}
      lede={
        <>
          {codes.label("organisationKind", organisation.kind)}
          {organisation.openedOn && `, ${t(messages.openedOn, { day: format.date(organisation.openedOn) })}`}
        </>
      }
    >
      <div className="ui-cluster coverage-screen-only">
        <DayField key={day} day={day} onDay={(next) => change({ day: next })} />
        <CourseField courses={courses} />
        <AppLink to="/coverage" search={{ day, kind: organisation.kind, course: filter.course } as never}>
          {t(messages.toList)}
        </AppLink>
        <AppLink to="/organisations/$id" params={{ id: organisation.id }}>
          {t(messages.toOrganisation)}
        </AppLink>
      </div>
      <p>{counted(courses, filter.course)}</p>
      {children}
    </Screen>
  );
}

function OnDay({ covered, day }: { readonly covered: Covered | undefined; readonly day: string }) {
  const { t, format } = useWords();
  return (
    <Panel title={t(messages.onDay, { day: format.date(day) })}>
      {covered ? (
        <Stack gap="m">
          <CoverageShare counted={covered.asked} />
          <CoverageTrend days={covered.trend} />
        </Stack>
      ) : (
        <EmptyState title={t(messages.notOpen)}>{t(messages.notOpenText)}</EmptyState>
      )}
    </Panel>
  );
}

type LearnersProps = { readonly organisation: Body; readonly day: string; readonly onMoved: () => void };

/** Names are for those who manage training; the others are told that they are there. */
function Learners({ organisation, day, onMoved }: LearnersProps) {
  const { t } = useWords();
  const { may } = useSession();
  const client = useApolloClient();
  // Whoever is moved or named otherwise may be a manager, and a manager who is taken in is one more learner.
  const include = [CoverageLearnersDocument, ManagersDocument];
  const again = () => void client.refetchQueries({ include }).catch(() => undefined);
  if (!may("training:manage")) return <p className="ui-quiet">{t(messages.namesElsewhere)}</p>;
  return (
    <>
      <CoverageLearners organisation={organisation} day={day} onChanged={again} onMoved={onMoved} />
      <Managers organisation={organisation} onChanged={again} />
    </>
  );
}
