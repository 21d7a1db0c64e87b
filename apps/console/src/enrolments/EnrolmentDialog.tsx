import { DatePicker, Select, TextArea, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../app/commands/use-command.ts";
import { useUndo } from "../app/commands/use-undo.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import {
  GrantExtraTimeDocument,
  RemindLearnersDocument,
  SetDueDatesDocument,
  WaiveEnrolmentDocument,
  WithdrawEnrolmentDocument,
} from "./EnrolmentActs.generated.ts";
import { CorrectNameDialog } from "../learners/CorrectNameDialog.tsx";
import type { ListedEnrolment } from "./EnrolmentsScreen.tsx";
import { messages } from "./messages.ts";

/** What is about to be done, with whom. Only due dates and reminders are for many at once. */
export type EnrolmentAct = {
  readonly kind: "setDueDate" | "remind" | "grantExtraTime" | "waive" | "withdraw" | "correctName";
  readonly enrolments: readonly ListedEnrolment[];
};

type Props = {
  readonly act: EnrolmentAct;
  readonly onClose: () => void;
  readonly onDone: () => void;
  readonly onStale: () => void;
};
type OneProps = Omit<Props, "act"> & { readonly enrolment: ListedEnrolment };

/** Shows whom it concerns before it is done; what can be taken back says so afterwards. */
export function EnrolmentDialog({ act: { kind, enrolments }, ...rest }: Props) {
  const [enrolment] = enrolments;
  if (!enrolment) return null;
  switch (kind) {
    case "setDueDate":
      return <DueDateDialog enrolments={enrolments} {...rest} />;
    case "remind":
      return <RemindDialog enrolments={enrolments} {...rest} />;
    case "grantExtraTime":
      return <ExtraTimeDialog enrolment={enrolment} {...rest} />;
    case "waive":
      return <WaiveDialog enrolment={enrolment} {...rest} />;
    case "withdraw":
      return <WithdrawDialog enrolment={enrolment} {...rest} />;
    case "correctName":
      return <CorrectNameDialog learner={enrolment.learner} onClose={rest.onClose} onCorrected={rest.onDone} />;
  }
}

type ManyProps = Omit<Props, "act"> & { readonly enrolments: readonly ListedEnrolment[] };

/** Whom an act concerns: by name where they are few. */
function Whom({ enrolments }: { readonly enrolments: readonly ListedEnrolment[] }) {
  const { t, format } = useWords();
  const names = enrolments.map(({ learnerName }) => learnerName);
  return <p>{names.length <= 5 ? format.list(names) : t(messages.learners, { n: names.length })}</p>;
}

function DueDateDialog({ enrolments, onClose, onDone, onStale }: ManyProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(SetDueDatesDocument);
  const undo = useUndo(SetDueDatesDocument);
  const [dueOn, setDueOn] = useState<string | null>(enrolments[0]?.dueOn ?? null);
  const [fault, setFault] = useState<string>();
  const today = legalDayOf(new Date());
  const [only] = enrolments.length === 1 ? enrolments : [];
  const send = () =>
    command.send(
      {
        input: {
          enrolments: enrolments.map(({ id, version }) => ({ enrolment: id, expectedVersion: version })),
          dueOn,
        },
      },
      {
        DueDatesSet: () => {
          // One due date can be put back; of many each had its own.
          const before = only && { enrolments: [{ enrolment: only.id, expectedVersion: only.version + 1 }] };
          const canUndo = before && (!only.dueOn || only.dueOn >= today);
          toast({
            message: t(messages.dueDateSet),
            ...(canUndo ? { onUndo: undo({ input: { ...before, dueOn: only.dueOn ?? null } }) } : {}),
          });
          onDone();
        },
        InvalidField: ({ message }) => setFault(message),
        StaleVersion: ({ message }) => {
          setFault(message);
          onStale();
        },
      },
    );
  return (
    <FormDialog
      title={t(messages.setDueDate)}
      submitLabel={t(dueOn === null ? messages.takeDueDate : messages.setDueDate)}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <Whom enrolments={enrolments} />
      <DatePicker
        label={t(messages.dueOn)}
        description={t(messages.dueDateHelp)}
        isOptional
        min={today}
        value={dueOn}
        onChange={(day) => {
          setFault(undefined);
          setDueOn(day);
        }}
        error={fault}
      />
    </FormDialog>
  );
}

function RemindDialog({ enrolments, onClose, onDone }: ManyProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(RemindLearnersDocument);
  const send = () =>
    command.send(
      { input: { enrolments: enrolments.map(({ id }) => id) } },
      {
        LearnersReminded: ({ reminded, skipped }) => {
          toast({ message: t(skipped > 0 ? messages.remindedSome : messages.reminded, { n: reminded, skipped }) });
          onDone();
        },
      },
    );
  return (
    <FormDialog
      title={t(messages.remind)}
      submitLabel={t(messages.sendReminder)}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <Whom enrolments={enrolments} />
      <p>{t(messages.remindText)}</p>
    </FormDialog>
  );
}

const extraTimes = [0, 25, 50, 75, 100] as const;

function ExtraTimeDialog({ enrolment, onClose, onDone, onStale }: OneProps) {
  const { t, format } = useWords();
  const toast = useToast();
  const command = useCommand(GrantExtraTimeDocument);
  const undo = useUndo(GrantExtraTimeDocument);
  const { id, version } = enrolment;
  const [extraTime, setExtraTime] = useState(enrolment.extraTime);
  const send = () =>
    command.send(
      { input: { enrolment: id, expectedVersion: version, extraTime } },
      {
        EnrolmentChanged: ({ enrolment: now }) => {
          const before = { enrolment: id, expectedVersion: now.version, extraTime: enrolment.extraTime };
          toast({ message: t(messages.extraTimeGranted), onUndo: undo({ input: before }) });
          onDone();
        },
        StaleVersion: onStale,
      },
    );
  return (
    <FormDialog
      title={t(messages.grantExtraTime)}
      submitLabel={t(messages.grantExtraTime)}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <Whom enrolments={[enrolment]} />
      <Select
        label={t(messages.extraTime)}
        description={t(messages.extraTimeHelp)}
        options={extraTimes.map((per) => ({ id: String(per), label: format.percent(per / 100) }))}
        value={String(extraTime)}
        onChange={(per) => setExtraTime(Number(per))}
      />
    </FormDialog>
  );
}

function WaiveDialog({ enrolment, onClose, onDone, onStale }: OneProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(WaiveEnrolmentDocument);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string>();
  const { id, version } = enrolment;
  const send = () =>
    command.send(
      { input: { enrolment: id, expectedVersion: version, reason } },
      {
        EnrolmentChanged: () => {
          toast({ message: t(messages.waivedNow) });
          onDone();
        },
        InvalidField: ({ message }) => setFault(message),
        StaleVersion: ({ message }) => {
          setFault(message);
          onStale();
        },
      },
    );
  return (
    <FormDialog
      title={t(messages.waive)}
      submitLabel={t(messages.waive)}
      isUnsaved={reason !== ""}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <Whom enrolments={[enrolment]} />
      <p>{t(messages.waiveText)}</p>
      <TextArea
        label={t(messages.reason)}
        description={t(messages.reasonHelp)}
        isRequired
        value={reason}
        onChange={(text) => {
          setFault(undefined);
          setReason(text);
        }}
        error={fault}
      />
    </FormDialog>
  );
}

function WithdrawDialog({ enrolment, onClose, onDone, onStale }: OneProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(WithdrawEnrolmentDocument);
  const { id, version } = enrolment;
  const send = () =>
    command.send(
      { input: { enrolment: id, expectedVersion: version } },
      {
        EnrolmentChanged: () => {
          toast({ message: t(messages.withdrawnNow) });
          onDone();
        },
        StaleVersion: onStale,
      },
    );
  return (
    <FormDialog
      title={t(messages.withdraw)}
      callsOff
      submitLabel={t(messages.withdraw)}
      isDanger
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <Whom enrolments={[enrolment]} />
      <p>{t(enrolment.status === "waived" ? messages.withdrawWaiverText : messages.withdrawText)}</p>
    </FormDialog>
  );
}
