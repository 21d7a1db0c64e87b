import { useQuery } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { planTrainingForm } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { useToast, useWords, type Option } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { useSession } from "../app/session/SessionProvider.tsx";
import { messages } from "./messages.ts";
import { PlanFields, type PlanForm, type PlanInput, type PlanState } from "./PlanFields.tsx";
import { AmendTrainingDocument } from "./TrainingScreen.generated.ts";
import { PlanTrainingDocument, TrainingCoursesDocument } from "./TrainingsScreen.generated.ts";

export type PlannedTraining = PlanState & {
  readonly id: string;
  readonly version: number;
  readonly bodies: readonly Option[];
};

type Props = {
  /** What is planned already and amended; a new plan without it. */
  readonly training?: PlannedTraining;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** Plans a day of teaching, or changes the plan. */
export function PlanTrainingDialog({ training, onClose, onSaved }: Props) {
  const { t } = useWords();
  const { session } = useSession();
  const { data } = useQuery(TrainingCoursesDocument);
  const courses = (data?.courses ?? [])
    .filter(({ versions }) => versions.some(({ status }) => status === "published"))
    .map(({ id, title }) => ({ id, label: t(title) }));
  const today = legalDayOf(new Date()) as CalendarDate;
  const form = useValidatedForm<PlanState, PlanInput>(planTrainingForm(today), training ?? emptyPlan(session.name));
  const { command, send } = useSending({ form, training, today, onClose, onSaved });
  const title = t(training ? messages.amend : messages.plan);
  return (
    <FormDialog
      title={title}
      submitLabel={t(messages.save)}
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={form.handleSubmit(send)}
      onClose={onClose}
    >
      <PlanFields form={form} courses={courses} bodies={training?.bodies ?? []} today={today} />
    </FormDialog>
  );
}

function emptyPlan(teacher: string): PlanState {
  return { course: null, organisations: [], heldOn: null, beginsAt: "09:00", venue: "", teacher, seats: 12 };
}

type Sending = Omit<Props, "training"> & {
  readonly form: PlanForm;
  readonly training: PlannedTraining | undefined;
  readonly today: string;
};

/** Sends a new plan, or the change of one. */
function useSending({ form, training, today, onClose, onSaved }: Sending) {
  const { t } = useWords();
  const toast = useToast();
  const plan = useCommand(PlanTrainingDocument);
  const amend = useCommand(AmendTrainingDocument);
  const navigate = useNavigate();
  const handlers = {
    TrainingChanged: ({ training: { id } }: { readonly training: { readonly id: string } }) => {
      toast({ message: t(messages.saved) });
      onSaved();
      onClose();
      // Of a day that has been it is told next who took part; the list is of days to come.
      if (!training && (form.getValues("heldOn") ?? today) < today)
        void navigate({ to: "/trainings/$id", params: { id }, ignoreBlocker: true });
    },
    InvalidField: (answer: Parameters<typeof showInvalidField>[1]) => showInvalidField(form, answer),
  };
  const send = (input: PlanInput) => {
    const asked = { ...input, organisations: [...input.organisations] };
    if (!training) return plan.send({ input: asked }, handlers);
    const { id, version } = training;
    return amend.send({ input: { training: id, expectedVersion: version, plan: asked } }, handlers);
  };
  return { command: training ? amend : plan, send };
}
