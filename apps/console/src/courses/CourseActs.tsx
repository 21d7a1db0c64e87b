import { useNavigate } from "@tanstack/react-router";
import { Button, Panel, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { AppButtonLink } from "../app/links.tsx";
import { BeginNextCourseVersionDocument, SubmitCourseDocument } from "./CourseActs.generated.ts";
import { RetireDialog, ReturnDialog } from "./CourseDialogs.tsx";
import type { CourseVersion } from "./course-words.ts";
import type { Again } from "./Meanwhile.tsx";
import { messages } from "./messages.ts";

type ActsProps = { readonly version: CourseVersion; readonly again: Again; readonly onStale: () => void };
type Asking = "return" | "retire";

/** What can be done with the version now; of what cannot, why. */
export function CourseActs({ version, again, onStale }: ActsProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState<Asking>();
  const can = (action: CourseVersion["availableActions"][number]) => version.availableActions.includes(action);
  const close = () => setAsking(undefined);
  return (
    <Panel title={t(messages.acts)}>
      <Stack gap="s">
        {can("submit") && <SubmitButton version={version} onStale={onStale} />}
        <ReviewLink version={version} />
        {can("return") && (
          <Button variant="secondary" onPress={() => setAsking("return")}>
            {t(messages.giveBack)}
          </Button>
        )}
        <NextVersion version={version} />
        {can("retire") && (
          <Button variant="secondary" onPress={() => setAsking("retire")}>
            {t(messages.retire)}
          </Button>
        )}
        <AppButtonLink variant="quiet" to="/courses/$course/cases" params={{ course: version.course }}>
          {t(messages.cases)}
        </AppButtonLink>
        <AppButtonLink variant="quiet" to="/courses/$course/questions" params={{ course: version.course }}>
          {t(messages.questions)}
        </AppButtonLink>
        <WhyNot version={version} />
      </Stack>
      {asking === "return" && <ReturnDialog version={version} onClose={close} again={again} />}
      {asking === "retire" && <RetireDialog version={version} onClose={close} onStale={onStale} />}
    </Panel>
  );
}

/** Of what the person might expect to do next and cannot, why not. */
function WhyNot({ version: { whyNot, status } }: Pick<ActsProps, "version">) {
  const expected = status === "in_review" ? ["approve", "publish"] : [];
  const reasons = whyNot.filter(({ action }) => expected.includes(action)).map(({ reason }) => reason);
  return [...new Set(reasons)].map((reason) => (
    <p key={reason} className="ui-quiet">
      {reason}
    </p>
  ));
}

function SubmitButton({ version: { id, version }, onStale }: Omit<ActsProps, "again">) {
  const { t } = useWords();
  const toast = useToast();
  const submit = useCommand(SubmitCourseDocument);
  const send = () =>
    submit.send(
      { input: { courseVersion: id, expectedVersion: version } },
      {
        CourseVersionChanged: () => toast({ message: t(messages.submitted) }),
        StaleVersion: onStale,
      },
    );
  return (
    <>
      <Button onPress={send} isPending={submit.isPending}>
        {t(messages.submit)}
      </Button>
      <CommandNotice command={submit} />
    </>
  );
}

function ReviewLink({ version }: Pick<ActsProps, "version">) {
  const { t } = useWords();
  const { course, id, status } = version;
  const isReview = status === "in_review";
  return (
    <AppButtonLink
      to="/courses/$course/versions/$version/review"
      params={{ course, version: id }}
      variant={isReview ? "primary" : "secondary"}
    >
      {t(isReview ? messages.openReview : messages.seeChanges)}
    </AppButtonLink>
  );
}

function NextVersion({ version: { id, course, openVersion, availableActions } }: Pick<ActsProps, "version">) {
  const { t } = useWords();
  const navigate = useNavigate();
  const next = useCommand(BeginNextCourseVersionDocument);
  const to = "/courses/$course/versions/$version";
  if (openVersion && openVersion !== id) {
    return (
      <AppButtonLink variant="secondary" to={to} params={{ course, version: openVersion }}>
        {t(messages.openNext)}
      </AppButtonLink>
    );
  }
  if (!availableActions.includes("beginNext")) return null;
  const send = () =>
    next.send(
      { input: { courseVersion: id } },
      { CourseVersionChanged: (begun) => void navigate({ to, params: { course, version: begun.courseVersion.id } }) },
    );
  return (
    <>
      <Button variant="secondary" onPress={send} isPending={next.isPending}>
        {t(messages.beginNext)}
      </Button>
      <CommandNotice command={next} />
    </>
  );
}
