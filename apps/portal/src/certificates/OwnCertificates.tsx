import { useSuspenseQuery } from "@apollo/client/react";
import { Panel, Stack, useWords } from "@vas/ui";
import { AppLink } from "../app/links.tsx";
import { CertificatesDocument } from "./Certificates.generated.ts";
import { CertificateStatus } from "./CertificateStatus.tsx";
import { messages } from "./messages.ts";

/** The learner's certificates, of one course or of all; nothing where there are none. */
export function OwnCertificates({ course }: { readonly course?: string }) {
  const { t } = useWords();
  // One may have been issued since the page asked last.
  const { data } = useSuspenseQuery(CertificatesDocument, { fetchPolicy: "cache-and-network" });
  const shown = data.certificates.filter((one) => course === undefined || one.course === course);
  if (shown.length === 0) return null;
  return (
    <Panel title={t(messages.own)}>
      <ul className="certificate-list">
        {shown.map((certificate) => (
          <li key={certificate.id}>
            <Stack gap="xs">
              <AppLink to="/certificates/$certificate" params={{ certificate: certificate.id }}>
                {t(messages.open, { title: certificate.title })}
              </AppLink>
              <CertificateStatus certificate={certificate} />
            </Stack>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
