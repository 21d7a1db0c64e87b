import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { Button, DescriptionList, Notice, Panel, useWords } from "@vas/ui";
import { startTransition, useState } from "react";
import { AppLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { isId } from "../app/search-params.ts";
import { useTitleFocus } from "../app/use-title-focus.ts";
import { bodyName } from "../organisations/organisation-names.ts";
import { Attendance } from "./Attendance.tsx";
import { CancelTrainingDialog } from "./CancelTrainingDialog.tsx";
import { messages } from "./messages.ts";
import { PlanTrainingDialog } from "./PlanTrainingDialog.tsx";
import { SignInSheet } from "./SignInSheet.tsx";
import { TrainingScreenDocument, type TrainingScreenQuery } from "./TrainingScreen.generated.ts";
import "./trainings.css";

type Training = NonNullable<TrainingScreenQuery["training"]>;

/** What is planned, who is expected, and who took part? */
export function TrainingScreen() {
  const { id } = useParams({ from: "/shell/trainings/$id" });
  return isId(id) ? <TrainingFile id={id} /> : <NotFound />;
}

function TrainingFile({ id }: { readonly id: string }) {
  const { t, format } = useWords();
  const asked = { variables: { id }, fetchPolicy: "cache-and-network" } as const;
  const { data, refetch } = useSuspenseQuery(TrainingScreenDocument, asked);
  const { training } = data;
  useTitleFocus(String(training?.version));
  if (!training) return <NotFound />;
  const again = () => startTransition(() => void refetch());
  return (
    <Screen
      name={t(messages.one)}
      title={t(messages.titleOf, { day: format.date(training.heldOn) })}
      lede={training.courseTitle}
      actions={<TrainingActs training={training} onChanged={again} />}
    >
      {training.status === "cancelled" && (
        <Notice tone="warning" title={t(messages.cancelled)}>
          {training.cancelReason}
        </Notice>
      )}
      <TrainingFacts training={training} />
      {training.status !== "cancelled" && <Attendance key={training.version} training={training} onChanged={again} />}
      <SignInSheet training={training} />
      <p className="trainings-screen-only">
        <AppLink to="/trainings">{t(messages.toList)}</AppLink>
      </p>
    </Screen>
  );
}

function TrainingFacts({ training }: { readonly training: Training }) {
  const { t, format, language } = useWords();
  const { heldOn, beginsAt, venue, teacher, seats, organisations } = training;
  return (
    <Panel title={t(messages.facts)}>
      <DescriptionList
        facts={[
          {
            term: t(messages.day),
            value: t(messages.dayAndTime, { day: format.date(heldOn), time: format.timeOfDay(beginsAt) }),
          },
          { term: t(messages.venue), value: venue },
          { term: t(messages.teacher), value: teacher === "" ? null : teacher },
          { term: t(messages.bodies), value: format.list(organisations.map((body) => bodyName(body, language))) },
          { term: t(messages.seats), value: format.number(seats) },
        ]}
      />
    </Panel>
  );
}

type ActsProps = { readonly training: Training; readonly onChanged: () => void };

function TrainingActs({ training, onChanged }: ActsProps) {
  const { t, language } = useWords();
  const [open, setOpen] = useState<"amend" | "cancel">();
  const close = () => setOpen(undefined);
  const bodies = training.organisations.map((body) => ({ id: body.id, label: bodyName(body, language) }));
  const planned = { ...training, bodies, organisations: bodies.map(({ id }) => id) };
  return (
    <>
      {training.status !== "cancelled" && (
        <Button variant="secondary" onPress={() => window.print()}>
          {t(messages.print)}
        </Button>
      )}
      {training.status === "planned" && (
        <>
          <Button variant="secondary" onPress={() => setOpen("amend")}>
            {t(messages.amend)}
          </Button>
          <Button variant="secondary" onPress={() => setOpen("cancel")}>
            {t(messages.cancel)}
          </Button>
        </>
      )}
      {open === "amend" && <PlanTrainingDialog training={planned} onClose={close} onSaved={onChanged} />}
      {open === "cancel" && <CancelTrainingDialog training={training} onClose={close} onCancelled={onChanged} />}
    </>
  );
}
