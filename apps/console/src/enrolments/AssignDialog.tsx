import { useQuery } from "@apollo/client/react";
import { DatePicker, Notice, ProgressBar, Select, useToast, useWords } from "@vas/ui";
import { useState, type ReactNode } from "react";
import { useCodes } from "../app/codes.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { AppLink } from "../app/links.tsx";
import { likelyRole } from "../organisations/likely-role.ts";
import { OrganisationField, type ChosenOrganisation } from "../organisations/OrganisationField.tsx";
import type { LearnerRole } from "../schema.generated.ts";
import { AssignableDocument, type AssignableQuery } from "./AssignDialog.generated.ts";
import type { EnrolmentsScreenQuery } from "./EnrolmentsScreen.generated.ts";
import { messages } from "./messages.ts";
import { useAssigning, type Assigned } from "./use-assigning.ts";

type Props = {
  readonly courses: EnrolmentsScreenQuery["openCourses"];
  readonly onClose: () => void;
  readonly onAssigned: () => void;
};

/** Gives a course to every learner of a body; says for how many before it is done, and of many how far it has come. */
export function AssignDialog({ courses, onClose, onAssigned }: Props) {
  const { t } = useWords();
  const { options } = useCodes();
  const toast = useToast();
  const { command, done, isGoingOn, send: assign } = useAssigning();
  const [course, setCourse] = useState(() => onlyOf(courses));
  const [organisation, setOrganisation] = useState<string | null>(null);
  const { role, choose: setRole, propose } = useRole();
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const { counts, countAgain } = useAssignable(course, organisation);
  const isIdle = courses.length === 0 || counts?.assignable === 0;
  async function send() {
    const isWhole = course !== null && organisation !== null && role !== null;
    setIncomplete(!isWhole);
    if (!isWhole) return;
    const ended = await assign({ course, organisation, role, dueOn });
    onAssigned();
    if (!ended) return countAgain();
    const { assigned: n, skipped, left } = ended.all;
    toast({ message: t(left > 0 ? messages.assignedSome : messages.assigned, { n, skipped, left }) });
    if (!ended.isStopped) onClose();
  }
  const missing = (value: string | null) => (isIncomplete && value === null ? t(messages.choose) : undefined);
  return (
    <FormDialog
      title={t(messages.assign)}
      submitLabel={t(messages.assign)}
      isIdle={isIdle}
      isUnsaved={organisation !== null && !isIdle && !command.isPending}
      {...(isGoingOn && { closeLabel: t(messages.stopHere) })}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <Select
        label={t(messages.course)}
        isRequired
        options={courses.map(({ id, title }) => ({ id, label: title }))}
        value={course}
        onChange={setCourse}
        error={missing(course)}
      />
      <OrganisationField
        label={t(messages.organisation)}
        value={organisation}
        onChange={setOrganisation}
        onChosen={propose}
        error={missing(organisation)}
      />
      <Select
        label={t(messages.role)}
        description={t(messages.roleHelp)}
        isRequired
        options={options("learnerRole")}
        value={role}
        onChange={(chosen) => setRole(chosen as LearnerRole)}
        error={missing(role)}
      />
      <DatePicker label={t(messages.dueOn)} isOptional min={legalDayOf(new Date())} value={dueOn} onChange={setDueOn} />
      <HowFar done={done} isRunning={command.isPending}>
        <HowMany isCourse={courses.length > 0} counts={counts} />
      </HowFar>
    </FormDialog>
  );
}

/** The course that goes without saying where there is one only. */
function onlyOf(courses: Props["courses"]): string | null {
  const [course, ...others] = courses;
  return course && others.length === 0 ? course.id : null;
}

/** The work of those who are assigned: what the kind of their body makes likely, until somebody chooses it. */
function useRole() {
  const [role, setRole] = useState<LearnerRole | null>(null);
  const [isChosen, setChosen] = useState(false);
  return {
    role,
    choose: (chosen: LearnerRole) => {
      setRole(chosen);
      setChosen(true);
    },
    propose: (body: ChosenOrganisation | null) => !isChosen && setRole(likelyRole(body?.kind)),
  };
}

type Counts = AssignableQuery["assignable"];

type Counting = { readonly counts: Counts | undefined; readonly countAgain: () => Promise<void> };

/** How many of the body would get the course; undefined until both are chosen and counted. */
function useAssignable(course: string | null, organisation: string | null): Counting {
  const isChosen = course !== null && organisation !== null;
  const variables = { course: course ?? "", organisation: organisation ?? "" };
  const options = { variables, skip: !isChosen, fetchPolicy: "cache-and-network" } as const;
  const { data, refetch } = useQuery(AssignableDocument, options);
  async function countAgain() {
    // Where no answer comes, why is told of the command already.
    await refetch().catch(() => undefined);
  }
  return { counts: isChosen ? data?.assignable : undefined, countAgain };
}

type HowFarProps = {
  readonly done: Assigned | undefined;
  readonly isRunning: boolean;
  /** What is said before it begins. */
  readonly children: ReactNode;
};

/** How far it has come where one portion was not enough; where the next one failed, that what is done is done. */
function HowFar({ done, isRunning, children }: HowFarProps) {
  const { t, format } = useWords();
  if (!done || done.left === 0) return children;
  const { assigned: n, left } = done;
  if (!isRunning) {
    return (
      <>
        <Notice title={t(messages.assignedSoFar, { n })} />
        {children}
      </>
    );
  }
  const words = { n: format.number(n), total: format.number(n + left) };
  return (
    <ProgressBar label={t(messages.assigning)} value={n} max={n + left} valueLabel={t(messages.assignedOf, words)} />
  );
}

type HowManyProps = { readonly isCourse: boolean; readonly counts: Counts | undefined };

/** For how many it will be done; where it is for nobody, why, and where to go on. */
function HowMany({ isCourse, counts }: HowManyProps) {
  const { t } = useWords();
  if (!isCourse) return <Notice tone="warning" title={t(messages.noOpenCourses)} />;
  if (!counts) return null;
  const { learners, assignable } = counts;
  if (assignable > 0) {
    const words = assignable === learners ? messages.allOfThem : messages.howMany;
    return <Notice title={t(words, { n: assignable, learners })} />;
  }
  return (
    <Notice
      tone="warning"
      title={t(learners === 0 ? messages.nobodyThere : messages.nobodyAssignable, { n: learners })}
      actions={<AppLink to="/invitations">{t(messages.inviteOthers)}</AppLink>}
    />
  );
}
