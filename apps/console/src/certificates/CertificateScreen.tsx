import { useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { Button, DescriptionList, Panel, StatusTag, Timeline, useWords } from "@vas/ui";
import { startTransition, useState } from "react";
import { useCodes } from "../app/codes.ts";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { isId } from "../app/search-params.ts";
import { CertificateScreenDocument, type CertificateScreenQuery } from "./CertificateScreen.generated.ts";
import { certificateTones } from "./CertificatesScreen.tsx";
import { messages } from "./messages.ts";
import { CorrectNameDialog } from "../learners/CorrectNameDialog.tsx";
import { messages as nameMessages } from "../learners/messages.ts";
import { RevokeCertificateDialog } from "./RevokeCertificateDialog.tsx";

export type Certificate = NonNullable<CertificateScreenQuery["certificate"]>;
const route = getRouteApi("/shell/certificates/$id");

/** Whose certificate is it, does it hold, and what has happened to it? */
export function CertificateScreen() {
  const { id } = route.useParams();
  return isId(id) ? <Found id={id} /> : <NotFound />;
}

function Found({ id }: { readonly id: string }) {
  const { t } = useWords();
  const [opened, setOpened] = useState<"revoke" | "name">();
  const { data, refetch } = useSuspenseQuery(CertificateScreenDocument, { variables: { id } });
  const { certificate } = data;
  if (!certificate) return <NotFound />;
  const again = () => startTransition(() => void refetch());
  const close = () => setOpened(undefined);
  const actions = (
    <>
      <Button variant="secondary" onPress={() => setOpened("name")}>
        {t(nameMessages.correct)}
      </Button>
      {certificate.availableActions.includes("revoke") && (
        <Button variant="danger" onPress={() => setOpened("revoke")}>
          {t(messages.revoke)}
        </Button>
      )}
    </>
  );
  return (
    <Screen
      name={t(messages.certificate)}
      title={`${t(messages.certificate)}: ${certificate.holder}`}
      lede={certificate.title}
      actions={actions}
    >
      <Facts certificate={certificate} />
      <History certificate={certificate} />
      {opened === "revoke" && <RevokeCertificateDialog certificate={certificate} onClose={close} onStale={again} />}
      {opened === "name" && <CorrectNameDialog learner={certificate.learner} onClose={close} onCorrected={again} />}
    </Screen>
  );
}

function Facts({ certificate }: { readonly certificate: Certificate }) {
  const { t, format } = useWords();
  const { label } = useCodes();
  const { status, organisation, validFrom, validUntil, issuedUntil, renewalFrom, revokedAt, revokeReason } =
    certificate;
  const facts = [
    {
      term: t(messages.status),
      value: <StatusTag tone={certificateTones[status]}>{label("certificateStatus", status)}</StatusTag>,
    },
    { term: t(messages.organisation), value: organisation },
    { term: t(messages.validFrom), value: format.date(validFrom) },
    { term: t(messages.validUntil), value: format.date(validUntil) },
    ...(issuedUntil === validUntil ? [] : [{ term: t(messages.issuedUntil), value: format.date(issuedUntil) }]),
    ...(revokedAt
      ? [
          { term: t(messages.revokedAt), value: format.instant(revokedAt) },
          { term: t(messages.reason), value: revokeReason },
        ]
      : [{ term: t(messages.renewalFrom), value: format.date(renewalFrom) }]),
  ];
  return (
    <Panel title={t(messages.facts)}>
      <DescriptionList facts={facts} />
    </Panel>
  );
}

function History({ certificate: { history } }: { readonly certificate: Certificate }) {
  const { t, format } = useWords();
  const items = history.toReversed().map(({ kind, at, by, validUntil }, place) => ({
    id: String(history.length - place),
    at,
    title: t(messages[kind], { day: validUntil ? format.date(validUntil) : "" }),
    ...(kind === "certificateRevoked" ? { who: by ?? t(messages.byColleague), tone: "important" as const } : {}),
  }));
  return (
    <Panel title={t(messages.history)}>
      <Timeline label={t(messages.history)} items={items} />
    </Panel>
  );
}
