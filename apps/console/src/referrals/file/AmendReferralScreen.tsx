import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Button, Cluster, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import { UnsavedGuard } from "../../app/forms/UnsavedGuard.tsx";
import { legalDayOf } from "../../app/legal-day.ts";
import { AppButtonLink } from "../../app/links.tsx";
import { Screen } from "../../app/Screen.tsx";
import { NotFound } from "../../app/ScreenStates.tsx";
import { AmendContentFields, useAmendContent } from "./AmendContent.tsx";
import { AmendPersonFields, useAmendPerson } from "./AmendPerson.tsx";
import { AmendReferral_ReferralFragmentDoc, ReferralToAmendDocument } from "./AmendReferralScreen.generated.ts";
import "../referrals.css";
import { messages } from "./messages.ts";

/** Completes or corrects what a referral tells and who the person is. */
export function AmendReferralScreen() {
  const { id } = useParams({ from: "/shell/referrals/$id/amend" });
  const { data, refetch } = useSuspenseQuery(ReferralToAmendDocument, {
    variables: { id },
    fetchPolicy: "network-only",
  });
  const again = async () => {
    await refetch();
  };
  return data.referral ? <AmendReferral referral={data.referral} onStale={again} /> : <NotFound />;
}

type AmendProps = {
  readonly referral: FragmentType<typeof AmendReferral_ReferralFragmentDoc>;
  readonly onStale: () => Promise<void>;
};

function AmendReferral({ referral: from, onStale }: AmendProps) {
  const { t } = useWords();
  const [today] = useState(() => legalDayOf(new Date()));
  const { data: latest } = useSuspenseFragment({ fragment: AmendReferral_ReferralFragmentDoc, from });
  const { id, reference } = latest;
  const person = useAmendPerson({ latest, today, onStale });
  const content = useAmendContent({ latest, today, onStale });
  const save = useSave(id, person, content);
  return (
    <Screen name={t(messages.amendOf, { reference })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <AmendPersonFields person={person} />
          <AmendContentFields content={content} latest={latest} today={today} />
          <CommandNotice command={person.command} />
          <CommandNotice command={content.command} />
          <Cluster>
            <Button type="submit" isPending={person.command.isPending || content.command.isPending}>
              {t(messages.save)}
            </Button>
            <AppButtonLink variant="secondary" to="/referrals/$id" params={{ id }}>
              {t(messages.backToReferral)}
            </AppButtonLink>
          </Cluster>
        </Stack>
        <UnsavedGuard isUnsaved={person.isDirty || content.isDirty} />
      </form>
    </Screen>
  );
}

type Part = Pick<ReturnType<typeof useAmendPerson>, "isDirty" | "check" | "save">;

/** One act for both parts: nothing is sent before both are right, and the screen is left when all that changed is stored. */
function useSave(id: string, person: Part, content: Part): () => Promise<void> {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  return async () => {
    const areRight = [await content.check(), await person.check()];
    if (areRight.includes(false)) return;
    if (person.isDirty && !(await person.save())) return;
    const isContentSent = content.isDirty || !person.isDirty;
    if (isContentSent && !(await content.save())) {
      if (person.isDirty) toast({ message: t(messages.personSaved) });
      return;
    }
    toast({ message: t(messages.amended) });
    void navigate({ to: "/referrals/$id", params: { id }, ignoreBlocker: true });
  };
}
