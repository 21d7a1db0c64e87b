import { useMutation } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { Button, Notice, Stack, useWords, type ButtonVariant } from "@vas/ui";
import { useEffect, useState, type ReactNode } from "react";
import { AppButtonLink, AppLink } from "../app/links.tsx";
import { checkBegunHere } from "../device/begun-check.ts";
import { useAway, useOffline } from "../offline/OfflineContext.tsx";
import { messages as savedMessages } from "../saved/messages.ts";
import { BeginCheckDocument } from "./Attempt.generated.ts";
import { messages } from "./messages.ts";
import { useIsHandedIn } from "./use-is-handed-in.ts";

type Props = {
  readonly enrolment: string;
  readonly module: string;
  readonly variant?: ButtonVariant;
  readonly children: ReactNode;
};

/** Leads to the check of a module: a new one, or the one that was begun. */
export function BeginCheck({ enrolment, module, variant = "secondary", children }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const isAway = useAway();
  const [fault, setFault] = useState<string>();
  const [begin, { loading }] = useMutation(BeginCheckDocument);
  async function send() {
    const variables = { input: { enrolment, module }, idempotencyKey: `${crypto.randomUUID()}` };
    const { data } = await begin({ variables });
    const told = data?.beginCheck;
    if (told?.__typename !== "AttemptChanged") return setFault(told?.message ?? t(messages.notSaved));
    await navigate({ to: "/check/$attempt", params: { attempt: told.attempt.id } });
  }
  if (isAway) return <BegunCheck {...{ enrolment, module, variant, children }} />;
  return (
    <Stack gap="s">
      {fault !== undefined && <Notice tone="error" title={fault} />}
      <Button
        variant={variant}
        isPending={loading}
        onPress={() => void send().catch(() => setFault(t(messages.notSaved)))}
      >
        {children}
      </Button>
    </Stack>
  );
}

/** Without a network no check is begun; one that was begun here has its questions on the device and goes on. */
function BegunCheck({ enrolment, module, variant = "secondary", children }: Props) {
  const { t } = useWords();
  const { device } = useOffline();
  const [begun, setBegun] = useState<string>();
  useEffect(() => {
    checkBegunHere(device, { enrolment, module }).then(setBegun, () => undefined);
  }, [device, enrolment, module]);
  const isHandedIn = useIsHandedIn(begun);
  if (begun === undefined) return <p className="portal-quiet">{t(savedMessages.needsNetwork)}</p>;
  const to = { to: "/check/$attempt", params: { attempt: begun } } as const;
  if (isHandedIn) {
    return (
      <p>
        <AppLink {...to}>{t(messages.handedInHere)}</AppLink>
      </p>
    );
  }
  return (
    <AppButtonLink variant={variant} {...to}>
      {children}
    </AppButtonLink>
  );
}
