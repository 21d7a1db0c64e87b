import { useMutation } from "@apollo/client/react";
import { Button, Notice, Stack, useWords } from "@vas/ui";
import { useState, type ReactNode } from "react";
import { isOver } from "../progress/CourseOver.tsx";
import { BeginCaseDocument, type Case_CaseFragment } from "./Case.generated.ts";
import { messages } from "./messages.ts";

/** What the parts of a case's page know of it. */
export type CasePartProps = {
  readonly found: Case_CaseFragment;
  readonly name: string;
  readonly hasActed: boolean;
  readonly onAct: () => void;
};

type Props = Pick<CasePartProps, "found" | "name" | "onAct"> & {
  readonly variant?: "primary" | "secondary";
  readonly children: ReactNode;
};

/** Begins the case, again where it has ended. Where it was begun elsewhere meanwhile, that is gone on with. */
export function BeginCase({ found, name, onAct, variant = "primary", children }: Props) {
  const { t } = useWords();
  const [fault, setFault] = useState<string>();
  const [begin] = useMutation(BeginCaseDocument);
  const { id: enrolment, status } = found.course.standing ?? {};
  if (enrolment === undefined || isOver(status)) return null;
  async function send(of: string) {
    const variables = { input: { enrolment: of, name }, idempotencyKey: `${crypto.randomUUID()}` };
    // Said before the answer comes, which brings the first scene: its heading takes focus as it appears.
    onAct();
    const { data } = await begin({ variables });
    const told = data?.beginCase;
    if (told?.__typename !== "CaseChanged") setFault(told?.message ?? t(messages.notBegun));
  }
  return (
    <Stack gap="s">
      {fault !== undefined && <Notice tone="error" title={fault} />}
      <Button variant={variant} onPress={() => send(enrolment).catch(() => setFault(t(messages.notBegun)))}>
        {children}
      </Button>
    </Stack>
  );
}
