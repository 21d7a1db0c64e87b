import { Button, Panel, Stack, useToast, useWords, type Language } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../../app/codes.ts";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { ReturnDialog } from "../CourseDialogs.tsx";
import type { Again } from "../Meanwhile.tsx";
import { messages } from "../messages.ts";
import { PublishDialog } from "./PublishDialog.tsx";
import { review } from "./review-messages.ts";
import { ApproveTranslationDocument } from "./ReviewScreen.generated.ts";
import type { ReviewedVersion } from "./ReviewScreen.tsx";

type ActsProps = {
  readonly version: ReviewedVersion;
  readonly language: Language;
  readonly again: Again;
  readonly onStale: () => void;
};

/** What a reviewer does: approves the language in sight, gives the version back, publishes it; or why not. */
export function ReviewActs({ version, language, again, onStale }: ActsProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState<"return" | "publish">();
  const { availableActions, whyNot, status, number } = version;
  const close = () => setAsking(undefined);
  const reasons =
    status === "in_review" ? whyNot.filter(({ action }) => action === "approve" || action === "publish") : [];
  return (
    <Panel title={t(messages.acts)}>
      <Stack gap="s">
        <Approval version={version} language={language} onStale={onStale} />
        {availableActions.includes("publish") && (
          <Button onPress={() => setAsking("publish")}>{t(review.publish, { number })}</Button>
        )}
        {availableActions.includes("return") && (
          <Button variant="secondary" onPress={() => setAsking("return")}>
            {t(messages.giveBack)}
          </Button>
        )}
        {[...new Set(reasons.map(({ reason }) => reason))].map((reason) => (
          <p key={reason} className="ui-quiet">
            {reason}
          </p>
        ))}
      </Stack>
      {asking === "return" && <ReturnDialog version={version} onClose={close} again={again} />}
      {asking === "publish" && <PublishDialog version={version} onClose={close} again={again} />}
    </Panel>
  );
}

function Approval({ version, language, onStale }: Omit<ActsProps, "again">) {
  const { t, format } = useWords();
  const { label } = useCodes();
  const toast = useToast();
  const approve = useCommand(ApproveTranslationDocument);
  const translation = version.translations.find((one) => one.language === language);
  const send = () =>
    approve.send(
      { input: { courseVersion: version.id, expectedVersion: version.version, language } },
      { CourseVersionChanged: () => toast({ message: t(review.approvedNow) }), StaleVersion: onStale },
    );
  const { approvedBy, approvedAt, isApproved = false } = translation ?? {};
  return (
    <>
      {isApproved && <p>{t(review.isApproved)}</p>}
      {approvedBy && approvedAt && (
        <p className="ui-quiet">{t(review.approvedBy, { name: approvedBy.name, when: format.instant(approvedAt) })}</p>
      )}
      {!isApproved && version.availableActions.includes("approve") && (
        <Button variant="secondary" onPress={send} isPending={approve.isPending}>
          {t(review.approve, { language: label("language", language) })}
        </Button>
      )}
      <CommandNotice command={approve} />
    </>
  );
}
