import { useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { Button, ButtonLink, Cluster, Notice, Panel, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import { AppButtonLink } from "../app/links.tsx";
import { NotThere } from "../app/OpenPages.tsx";
import { ScreenHeader } from "../app/ScreenHeader.tsx";
import { useTrainee } from "../app/session.tsx";
import { CertificateDocument, type Certificate_CertificateFragment } from "./Certificates.generated.ts";
import { CertificateStatus } from "./CertificateStatus.tsx";
import { messages } from "./messages.ts";
import { QrCode } from "./QrCode.tsx";

type Certificate = Certificate_CertificateFragment;
const route = getRouteApi("/shell/certificates/$certificate");

/** Is it mine, and is it valid? */
export function CertificatePage() {
  const { certificate: id } = route.useParams();
  const { t } = useWords();
  const { data } = useSuspenseQuery(CertificateDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  const { certificate } = data;
  if (!certificate) return <NotThere />;
  return (
    <Stack gap="l">
      <ScreenHeader title={t(messages.certificate)} lede={certificate.title} />
      <CertificateStatus certificate={certificate} />
      {certificate.status === "revoked" ? (
        <Notice tone="error" title={t(messages.revokedText)} actions={<ToCourse course={certificate.course} />} />
      ) : (
        <Held certificate={certificate} />
      )}
    </Stack>
  );
}

function ToCourse({ course }: { readonly course: string }) {
  const { t } = useWords();
  return (
    <AppButtonLink to="/courses/$course" params={{ course }} variant="secondary">
      {t(messages.toCourse)}
    </AppButtonLink>
  );
}

function Held({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useWords();
  const { course, isShortened } = certificate;
  const address = window.location.origin + certificate.verification;
  return (
    <>
      {isShortened && <Notice tone="warning" title={t(messages.shortened)} actions={<ToCourse course={course} />} />}
      <Picture certificate={certificate} address={address} />
      <Saving certificate={certificate} />
      <Sharing address={address} />
      {!isShortened && <Renewal certificate={certificate} />}
    </>
  );
}

type PictureProps = { readonly certificate: Certificate; readonly address: string };

/** The certificate as it looks on paper. */
function Picture({ certificate: { title, notice, validFrom, validUntil }, address }: PictureProps) {
  const { t, format } = useWords();
  const { name } = useTrainee();
  return (
    <section className="certificate-picture" aria-label={t(messages.certificate)}>
      <p className="portal-quiet">{t(messages.issuer)}</p>
      <p className="certificate-holder">{name}</p>
      <p>{t(messages.passed)}</p>
      <p className="certificate-course">{title}</p>
      <p>
        {t(messages.validFromDay, { day: format.date(validFrom) })}.{" "}
        {t(messages.validUntil, { day: format.date(validUntil) })}.
      </p>
      {notice && <p className="portal-quiet">{notice}</p>}
      <QrCode text={address} label={t(messages.codeOf)} />
    </section>
  );
}

function Saving({ certificate }: { readonly certificate: Certificate }) {
  const { t, language } = useWords();
  return (
    <Panel title={t(messages.save)}>
      <Stack gap="s">
        <p>{t(messages.saveText)}</p>
        <Cluster>
          <ButtonLink href={`${certificate.document}?language=${language}`} download>
            {t(messages.pdf)}
          </ButtonLink>
          <ButtonLink variant="secondary" href={`${certificate.badge}?language=${language}`} download>
            {t(messages.badge)}
          </ButtonLink>
        </Cluster>
      </Stack>
    </Panel>
  );
}

function Sharing({ address }: { readonly address: string }) {
  const { t } = useWords();
  const [told, setTold] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setTold(t(messages.copied));
    } catch {
      setTold(t(messages.notCopied));
    }
  }
  return (
    <Panel title={t(messages.share)}>
      <Stack gap="s">
        <p>{t(messages.shareText)}</p>
        <p>
          <a className="ui-link certificate-address" href={address}>
            {address}
          </a>
        </p>
        <Cluster>
          <Button variant="secondary" onPress={() => void copy()}>
            {t(messages.copy)}
          </Button>
        </Cluster>
        <p role="status">{told}</p>
      </Stack>
    </Panel>
  );
}

function Renewal({ certificate }: { readonly certificate: Certificate }) {
  const { t, format } = useWords();
  const { canRenew, renewalFrom, course, status } = certificate;
  // Another one has taken its place, or the course is being taken again: the day from which that was open is past.
  if (!canRenew && status === "expired") return null;
  return (
    <Panel title={t(messages.renewal)}>
      <Stack gap="s">
        <p>{canRenew ? t(messages.renewNow) : t(messages.renewalFrom, { day: format.date(renewalFrom) })}</p>
        {canRenew && (
          <Cluster>
            <ToCourse course={course} />
          </Cluster>
        )}
      </Stack>
    </Panel>
  );
}
