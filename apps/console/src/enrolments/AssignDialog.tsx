import { useQuery } from "@apollo/client/react";
import { DatePicker, Notice, Select, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { OrganisationField } from "../organisations/OrganisationField.tsx";
import type { LearnerRole } from "../schema.generated.ts";
import { AssignableDocument, AssignLearnersDocument } from "./AssignDialog.generated.ts";
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
  const [role, setRole] = useState<LearnerRole>("reception");
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  async function send() {
    setIncomplete(course === null || organisation === null);
    if (course === null || organisation === null) return;
    await command.send(
      { input: { course, organisation, role, dueOn } },
      {
        LearnersAssigned: ({ assigned, skipped }) => {
          toast({ message: t(messages.assigned, { n: assigned, skipped }) });
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
      isUnsaved={organisation !== null}
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
        error={missing(organisation)}
      />
      <Select
        label={t(messages.role)}
        description={t(messages.roleHelp)}
        isRequired
        options={options("learnerRole")}
        value={role}
        onChange={(chosen) => setRole(chosen as LearnerRole)}
      />
      <DatePicker label={t(messages.dueOn)} isOptional min={legalDayOf(new Date())} value={dueOn} onChange={setDueOn} />
      {course && organisation && <HowMany course={course} organisation={organisation} />}
    </FormDialog>
  );
}

function HowMany(variables: { readonly course: string; readonly organisation: string }) {
  const { t } = useWords();
  const { data } = useQuery(AssignableDocument, { variables, fetchPolicy: "cache-and-network" });
  if (!data) return null;
  const { learners, assignable } = data.assignable;
  if (learners === 0) return <Notice title={t(messages.nobodyThere)} />;
  const words = assignable === learners ? messages.allOfThem : messages.howMany;
  return <Notice title={t(words, { n: assignable, learners })} />;
}
