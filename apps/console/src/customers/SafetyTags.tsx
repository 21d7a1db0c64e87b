import type { SafetyFlag } from "@vas/domain/vocabulary";
import { Cluster, StatusTag, useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { messages } from "./messages.ts";

export type SafetyTagsProps = {
  readonly of: { readonly safetyFlags: readonly SafetyFlag[]; readonly protectedIdentity: boolean };
};

/** What everyone who meets the customer must know, in words. */
export function SafetyTags({ of: { safetyFlags, protectedIdentity } }: SafetyTagsProps) {
  const { t } = useWords();
  const codes = useCodes();
  const isToldByFlag = safetyFlags.includes("protected_identity");
  if (safetyFlags.length === 0 && !protectedIdentity) return null;
  return (
    <Cluster>
      {protectedIdentity && !isToldByFlag && <StatusTag tone="error">{t(messages.protected)}</StatusTag>}
      {safetyFlags.map((flag) => (
        <StatusTag key={flag} tone="error">
          {codes.label("safetyFlag", flag)}
        </StatusTag>
      ))}
    </Cluster>
  );
}
