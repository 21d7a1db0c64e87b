import { useLocation, useNavigate } from "@tanstack/react-router";
import { DescriptionList, Notice, PageHeader, Skeleton, Stack, useWords, type Language, type Words } from "@vas/ui";
import { useEffect, useEffectEvent, useState } from "react";
import { Page } from "../app/Page.tsx";
import { useOffline } from "../offline/OfflineContext.tsx";
import { leaveDeviceToNext } from "../sign-in/leave-device-to-next.ts";
import { secretIn, sendBeforeSignIn } from "../sign-in/mailed-link.ts";
import { SignInByLink } from "../sign-in/SignInByLink.tsx";
import { messages } from "./messages.ts";
import { TakeUpForm, type TakenUp } from "./TakeUpForm.tsx";

/** An invitation as the page shows it. */
type Offer = {
  readonly state: "open";
  readonly course: Words | null;
  readonly inviter: string | null;
  readonly organisation: string | null;
  /** Its names by language. */
  readonly organisationNames: Words | null;
  readonly dueOn: string | null;
  readonly language: Language;
  readonly expiresAt: string;
};
type Looked = Offer | { readonly state: "expired" | "accepted" | "withdrawn" | "unknown" };

/** Who invites me to what? Taking it up makes a learner of whoever has the link. */
export function InvitationPage() {
  const { t } = useWords();
  const hash = useLocation({ select: (location) => location.hash });
  // Read once: the link to the content of the page takes its place in the address.
  const [token] = useState(() => secretIn(hash));
  return (
    <Page name={t(messages.invitation)}>
      {token === undefined ? <Gone state="unknown" /> : <Looking token={token} />}
    </Page>
  );
}

function Looking({ token }: { readonly token: string }) {
  const { t, language, adoptLanguage } = useWords();
  const [looked, setLooked] = useState<Looked | "failed">();
  // Once for a link: switching the language asks for nothing new.
  const look = useEffectEvent(async (): Promise<Looked | "failed"> => {
    const { answer } = await sendBeforeSignIn<Looked>("/invitation/look", { token }, language);
    if (answer?.state === "open") adoptLanguage(answer.language);
    return answer ?? "failed";
  });
  useEffect(() => {
    const isHere = { current: true };
    look()
      .catch(() => "failed" as const)
      .then((answer) => isHere.current && setLooked(answer))
      .catch(() => undefined);
    return () => void (isHere.current = false);
  }, [token]);
  if (looked === undefined) return <Skeleton />;
  if (looked === "failed") return <Notice tone="error" title={t(messages.failed)} />;
  return looked.state === "open" ? <Offered token={token} offer={looked} /> : <Gone state={looked.state} />;
}

function Offered({ token, offer }: { readonly token: string; readonly offer: Offer }) {
  const { t, format, language } = useWords();
  const navigate = useNavigate();
  const { device } = useOffline();
  const [isLinkSent, setLinkSent] = useState(false);
  async function done({ kind }: TakenUp) {
    if (kind !== "accepted") return setLinkSent(true);
    await leaveDeviceToNext(device);
    await navigate({ to: "/", replace: true });
  }
  const course = offer.course?.[language] ?? "";
  const organisation = offer.organisationNames?.[language] ?? offer.organisation;
  return (
    <Stack gap="l">
      <PageHeader title={t(messages.title, { course })} lede={t(messages.lede)} />
      <DescriptionList
        facts={[
          { term: t(messages.inviter), value: offer.inviter },
          ...(organisation ? [{ term: t(messages.organisation), value: organisation }] : []),
          ...(offer.dueOn ? [{ term: t(messages.dueOn), value: format.date(offer.dueOn) }] : []),
          { term: t(messages.expiresAt), value: format.instant(offer.expiresAt) },
        ]}
      />
      {isLinkSent ? (
        <Notice tone="success" title={t(messages.linkSent)}>
          {t(messages.linkSentText)}
        </Notice>
      ) : (
        <TakeUpForm token={token} onTakenUp={done} />
      )}
    </Stack>
  );
}

const goneWords: Readonly<Record<Exclude<Looked["state"], "open">, Words>> = {
  accepted: messages.used,
  expired: messages.expired,
  withdrawn: messages.withdrawn,
  unknown: messages.unknown,
};

function Gone({ state }: { readonly state: Exclude<Looked["state"], "open"> }) {
  const { t } = useWords();
  return (
    <Stack gap="l">
      <PageHeader title={t(messages.gone)} lede={t(goneWords[state])} />
      <SignInByLink />
    </Stack>
  );
}
