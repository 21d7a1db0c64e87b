import { fieldLabels, type DecisionStatus } from "@vas/domain/vocabulary";
import { DescriptionList, Panel, StatusTag, Timeline, useWords, type Fact, type Speech, type Tone } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { changeMessages, decisionMessages as messages } from "./decision-messages.ts";

type StaffName = { readonly id: string; readonly name: string };

/** How far a decision of any kind has come, as the API tells it. */
export type DecisionProgress = {
  readonly status: DecisionStatus;
  readonly regime: { readonly name: string };
  readonly sections: readonly { readonly id: string; readonly citation: string }[];
  readonly letterLanguage: string;
  readonly proposer?: StaffName | null | undefined;
  readonly proposedAt?: string | null | undefined;
  readonly decider?: StaffName | null | undefined;
  readonly decidedOn?: string | null | undefined;
  readonly delegation?: { readonly validFrom: string } | null | undefined;
  readonly servedOn?: string | null | undefined;
  readonly appealUntil?: string | null | undefined;
};

const tones: Readonly<Record<DecisionStatus, Tone>> = {
  proposed: "info",
  returned: "warning",
  lapsed: "neutral",
  in_force: "success",
  superseded: "neutral",
};

/** A decision's state in a word. */
export function DecisionStatusTag({ status }: { readonly status: DecisionStatus }) {
  const { label } = useCodes();
  return <StatusTag tone={tones[status]}>{label("decisionStatus", status)}</StatusTag>;
}

function deciderOf({ decider, delegation }: DecisionProgress, { t, format }: Speech): string | null {
  if (!decider) return null;
  const { name } = decider;
  return delegation
    ? t(messages.byDelegation, { name, from: format.date(delegation.validFrom) })
    : t(messages.byOffice, { name });
}

function decidedFacts(decision: DecisionProgress, speech: Speech): readonly Fact[] {
  const { t, format } = speech;
  const { decidedOn, servedOn, appealUntil } = decision;
  if (!decidedOn) return [];
  return [
    { term: t(messages.decidedBy), value: deciderOf(decision, speech) },
    { term: t(messages.decidedOn), value: format.date(decidedOn) },
    { term: t(messages.servedOn), value: servedOn ? format.date(servedOn) : t(messages.notServed) },
    ...(appealUntil ? [{ term: t(messages.appealUntil), value: format.date(appealUntil) }] : []),
  ];
}

type FactsProps = { readonly decision: DecisionProgress; readonly before: readonly Fact[] };

/** What a decision says, then its people, days and law. */
export function DecisionFacts({ decision, before }: FactsProps) {
  const speech = useWords();
  const { label } = useCodes();
  const { t, format } = speech;
  const { proposer, proposedAt, regime, sections, letterLanguage, status } = decision;
  return (
    <DescriptionList
      facts={[
        { term: t(messages.status), value: <DecisionStatusTag status={status} /> },
        ...before,
        ...(proposer ? [{ term: t(messages.proposedBy), value: proposer.name }] : []),
        ...(proposedAt ? [{ term: t(messages.proposedAt), value: format.instant(proposedAt) }] : []),
        ...decidedFacts(decision, speech),
        { term: t(messages.law), value: regime.name },
        { term: t(messages.sections), value: sections.map(({ citation }) => citation).join("; ") },
        { term: t(fieldLabels.letterLanguage), value: label("language", letterLanguage) },
      ]}
    />
  );
}

/** Something that happened after the proposal. */
export type DecisionChange = {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly by?: StaffName | null | undefined;
  readonly fields: readonly string[];
  readonly texts: readonly { readonly field: string; readonly text: string }[];
};

function isNamed<Names extends object>(names: Names, name: string): name is keyof Names & string {
  return Object.hasOwn(names, name);
}

/** The history names the parts of a referral's content; people know two of them by their first field. */
const partLabels = { ...fieldLabels, referrer: fieldLabels.referrerKind, consent: fieldLabels.consentGivenBy };

function ChangeText({ change: { fields, texts } }: { readonly change: DecisionChange }) {
  const { t, format } = useWords();
  const nameOf = (field: string): string => (isNamed(partLabels, field) ? t(partLabels[field]) : field);
  return (
    <>
      {fields.length > 0 && <p>{t(messages.changedFields, { fields: format.list(fields.map(nameOf)) })}</p>}
      {texts.map(({ field, text }) => (
        <p key={field} className="decision-text">{`${nameOf(field)}: ${text}`}</p>
      ))}
    </>
  );
}

/** What the person who decides must see that the proposer did not: everything that happened since. */
export function ChangesPanel({ changes }: { readonly changes: readonly DecisionChange[] }) {
  const { t } = useWords();
  return (
    <Panel title={t(messages.changes)}>
      {changes.length === 0 ? (
        <p>{t(messages.noChanges)}</p>
      ) : (
        <Timeline
          label={t(messages.changes)}
          items={changes.map((change) => ({
            id: change.id,
            at: change.at,
            title: t(isNamed(changeMessages, change.kind) ? changeMessages[change.kind] : changeMessages.other),
            ...(change.by ? { who: change.by.name } : {}),
            tone: "important",
            content: <ChangeText change={change} />,
          }))}
        />
      )}
    </Panel>
  );
}
