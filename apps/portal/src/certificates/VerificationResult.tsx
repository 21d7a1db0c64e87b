import { DescriptionList, Notice, Stack, useWords, type NoticeTone } from "@vas/ui";
import { messages } from "./messages.ts";
import { NameForm } from "./NameForm.tsx";
import type { Verification, Verified } from "./verification.ts";

const told = {
  valid: { tone: "success", title: messages.genuineValid },
  expired: { tone: "warning", title: messages.genuineExpired },
  not_yet_valid: { tone: "warning", title: messages.genuineNotYet },
  revoked: { tone: "error", title: messages.genuineRevoked },
} as const satisfies Record<Verified["status"], { tone: NoticeTone; title: object }>;

/** What became of a check, in words first. */
export function VerificationResult({ verification, at }: { readonly verification: Verification; readonly at: Date }) {
  const { t } = useWords();
  switch (verification.status) {
    case "unknown":
      return (
        <Notice tone="error" title={t(messages.unknown)}>
          {t(messages.unknownText)}
        </Notice>
      );
    case "not_genuine":
      return (
        <Notice tone="error" title={t(messages.notGenuine)}>
          {t(messages.notGenuineText)}
        </Notice>
      );
    case "valid":
    case "expired":
    case "not_yet_valid":
    case "revoked":
      return <Genuine verified={verification} at={at} />;
  }
}

function Genuine({ verified, at }: { readonly verified: Verified; readonly at: Date }) {
  const { t, format, language } = useWords();
  const { status, title, notice, validFrom, validUntil, revokedAt } = verified;
  const facts = [
    { term: t(messages.course), value: title[language] },
    { term: t(messages.from), value: format.date(validFrom) },
    { term: t(messages.until), value: format.date(validUntil) },
    ...(revokedAt ? [{ term: t(messages.revocation), value: format.instant(revokedAt) }] : []),
    { term: t(messages.checkedAt), value: format.instant(at.toISOString()) },
  ];
  return (
    <Stack>
      <Notice tone={told[status].tone} title={t(told[status].title)} />
      {notice && <Notice tone="warning" title={notice[language]} />}
      <DescriptionList facts={facts} />
      {verified.identityHash === null ? (
        <Notice tone="info" title={t(messages.holderErased)} />
      ) : (
        <NameForm key={verified.salt} verified={verified} />
      )}
    </Stack>
  );
}
