import { useParams } from "@tanstack/react-router";
import { ErrorState, PageHeader, Skeleton, Stack, useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { Page } from "../app/Page.tsx";
import { BadgeForm } from "./BadgeForm.tsx";
import { messages } from "./messages.ts";
import { TooManyChecks, verifyBadge, verifyById, type Verification } from "./verification.ts";
import { VerificationResult } from "./VerificationResult.tsx";

type Checking =
  | { readonly state: "none" | "running" }
  | { readonly state: "done"; readonly verification: Verification; readonly at: Date }
  | { readonly state: "failed"; readonly isTooOften: boolean; readonly ask: Ask };

type Ask = () => Promise<Verification>;

/** Is this certificate genuine? For anybody: by the address that its code leads to, or by the badge file. */
export function VerifyPage() {
  const { t } = useWords();
  const { certificate } = useParams({ strict: false });
  return (
    <Page name={t(messages.verify)}>
      <meta name="robots" content="noindex, nofollow" />
      <Stack gap="l">
        <PageHeader title={t(messages.verify)} lede={t(messages.verifyText)} />
        <Check key={certificate} certificate={certificate} />
      </Stack>
    </Page>
  );
}

async function outcomeOf(ask: Ask): Promise<Checking> {
  try {
    return { state: "done", verification: await ask(), at: new Date() };
  } catch (error) {
    return { state: "failed", isTooOften: error instanceof TooManyChecks, ask };
  }
}

/** Checks the certificate of the address at once, if it names one, and then what is given. */
function Check({ certificate }: { readonly certificate: string | undefined }) {
  const [checking, setChecking] = useState<Checking>({ state: certificate === undefined ? "none" : "running" });

  useEffect(() => {
    if (certificate === undefined) return;
    let isCurrent = true;
    void outcomeOf(() => verifyById(certificate)).then((outcome) => isCurrent && setChecking(outcome));
    return () => void (isCurrent = false);
  }, [certificate]);

  async function check(ask: Ask): Promise<void> {
    setChecking({ state: "running" });
    setChecking(await outcomeOf(ask));
  }

  return (
    <>
      <Result checking={checking} onAgain={(ask) => void check(ask)} />
      <BadgeForm onCheck={(badge) => check(() => verifyBadge(badge))} />
    </>
  );
}

type ResultProps = { readonly checking: Checking; readonly onAgain: (ask: Ask) => void };

function Result({ checking, onAgain }: ResultProps) {
  const { t } = useWords();
  switch (checking.state) {
    case "none":
      return null;
    case "running":
      return <Skeleton />;
    case "done":
      return <VerificationResult verification={checking.verification} at={checking.at} />;
    case "failed":
      return (
        <ErrorState
          title={t(checking.isTooOften ? messages.tooMany : messages.failed)}
          onRetry={() => onAgain(checking.ask)}
        />
      );
  }
}
