import { useQuery } from "@apollo/client/react";
import { DatePicker, Notice, Select, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { AppLink } from "../app/links.tsx";
import { likelyRole } from "../organisations/likely-role.ts";
import { OrganisationField, type ChosenOrganisation } from "../organisations/OrganisationField.tsx";
import type { LearnerRole } from "../schema.generated.ts";
import { AssignableDocument, AssignLearnersDocument, type AssignableQuery } from "./AssignDialog.generated.ts";
import type { EnrolmentsScreenQuery } from "./EnrolmentsScreen.generated.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly courses: EnrolmentsScreenQuery["openCourses"];
  readonly onClose: () => void;
  readonly onAssigned: () => void;
};

/** Gives a course to every learner of a body; says for how many before it is done. */
export function AssignDialog({ courses, onClose, onAssigned }: Props) {
  const { t } = useWords();
  const { options } = useCodes();
  const toast = useToast();
  const command = useCommand(AssignLearnersDocument);
  const [course, setCourse] = useState<string | null>(courses.length === 1 ? (courses[0]?.id ?? null) : null);
  const [organisation, setOrganisation] = useState<string | null>(null);
  const { role, choose: setRole, propose } = useRole();
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const counts = useAssignable(course, organisation);
  const isIdle = courses.length === 0 || counts?.assignable === 0;
  async function send() {
    const isWhole = course !== null && organisation !== null && role !== null;
    setIncomplete(!isWhole);
    if (!isWhole) return;
    await command.send(
      { input: { course, organisation, role, dueOn } },
      {
        LearnersAssigned: ({ assigned, skipped, left }) => {
          const words = left > 0 ? messages.assignedSome : messages.assigned;
          toast({ message: t(words, { n: assigned, skipped, left }) });
          onAssigned();
          onClose();
        },
      },
    );
  }
  const missing = (value: string | null) => (isIncomplete && value === null ? t(messages.choose) : undefined);
  return (
    <FormDialog
      title={t(messages.assign)}
      submitLabel={t(messages.assign)}
      isIdle={isIdle}
      isUnsaved={organisation !== null && !isIdle}
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
      <HowMany isCourse={courses.length > 0} counts={counts} />
    </FormDialog>
  );
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

/** How many of the body would get the course; undefined until both are chosen and counted. */
function useAssignable(course: string | null, organisation: string | null): Counts | undefined {
  const isChosen = course !== null && organisation !== null;
  const variables = { course: course ?? "", organisation: organisation ?? "" };
  const { data } = useQuery(AssignableDocument, { variables, skip: !isChosen, fetchPolicy: "cache-and-network" });
  return isChosen ? data?.assignable : undefined;
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
