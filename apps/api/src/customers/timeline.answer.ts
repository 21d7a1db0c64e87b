import type { CalendarDate, Language, Words } from "@vas/domain/kernel";
import {
  basisLabels,
  channelLabels,
  endingGroundLabels,
  fieldLabels,
  negativeReasonLabels,
  outcomeLabels,
  personLinkLabels,
  returnWayLabels,
  safetyFlagLabels,
  type FieldName,
} from "@vas/domain/vocabulary";
import type { TimelineEntry } from "./timeline.queries.ts";
import type { TimelineDetail, TimelineEvent } from "./timeline.schema.ts";
import { timelineWords } from "./timeline.words.ts";

type CodeWords = Readonly<Record<string, Words>>;

/** Details whose value is a code, or a list of codes, with the words of the codes. */
const codeDetails: Readonly<Partial<Record<FieldName, CodeWords>>> = {
  channel: channelLabels,
  outcome: outcomeLabels,
  negativeReason: negativeReasonLabels,
  basis: basisLabels,
  relation: personLinkLabels,
  ground: endingGroundLabels,
  returnWay: returnWayLabels,
  safetyFlags: safetyFlagLabels,
};

const dayDetails = ["dueOn", "heardOn", "aftercareUntil", "municipalityFrom"] as const satisfies readonly FieldName[];

const otherLabels = {
  appealUntil: { fi: "Valitusaika päättyy", sv: "Besvärstiden går ut", en: "Time for appeal ends" },
  changed: { fi: "Muutetut tiedot", sv: "Ändrade uppgifter", en: "What was changed" },
  protectedIdentity: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Protected identity" },
  yes: { fi: "Kyllä", sv: "Ja", en: "Yes" },
} satisfies CodeWords;

/** The parts of a referral that the history names, as people know them. */
const partLabels: CodeWords = {
  ...fieldLabels,
  referrer: fieldLabels.referrerKind,
  consent: fieldLabels.consentGivenBy,
};

/** An event in the words of the reader: its details from codes and days, and what was written. */
export function toTimelineEvent(entry: TimelineEntry, language: Language): TimelineEvent {
  const { id, kind, matter, matterId, happenedOn, recordedAt, by } = entry;
  const what = timelineWords[kind][language];
  return {
    id,
    kind,
    matter,
    matterId,
    what,
    happenedOn,
    recordedAt,
    by,
    details: [...namedDetail(entry, language), ...codeDetailsOf(entry, language), ...dayDetailsOf(entry, language)],
    texts: Object.entries(entry.texts).map(([field, words]) => ({ label: labelOf(field, language), words, day: null })),
  };
}

function labelOf(field: string, language: Language): string {
  return partLabels[field]?.[language] ?? field;
}

function namedDetail({ named, body }: TimelineEntry, language: Language): TimelineDetail[] {
  const field = "assignee" in body ? "assignee" : "handler";
  return named === null ? [] : [{ label: fieldLabels[field][language], words: named, day: null }];
}

function codeDetailsOf({ body }: TimelineEntry, language: Language): TimelineDetail[] {
  const coded = Object.entries(codeDetails).flatMap(([field, labels]) => {
    const words = wordsOf(body[field], labels, language);
    return words === "" ? [] : [{ label: labelOf(field, language), words, day: null }];
  });
  const changed = wordsOf(body["changed"], partLabels, language);
  if (changed !== "") coded.push({ label: otherLabels.changed[language], words: changed, day: null });
  // The flag tells the same; before the two were one, the mark could stand alone.
  if (body["protectedIdentity"] === true && !isFlagged(body["safetyFlags"])) {
    coded.push({ label: otherLabels.protectedIdentity[language], words: otherLabels.yes[language], day: null });
  }
  return coded;
}

function isFlagged(flags: unknown): boolean {
  return Array.isArray(flags) && flags.includes("protected_identity");
}

function wordsOf(value: unknown, labels: CodeWords, language: Language): string {
  const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
  return codes.flatMap((code) => (typeof code === "string" ? (labels[code]?.[language] ?? []) : [])).join(", ");
}

function dayDetailsOf({ body }: TimelineEntry, language: Language): TimelineDetail[] {
  const days = [...dayDetails.map((field) => [field, fieldLabels[field]] as const), appeal];
  return days.flatMap(([field, label]) => {
    const day = body[field];
    return typeof day === "string" ? [{ label: label[language], words: null, day: day as CalendarDate }] : [];
  });
}

const appeal = ["appealUntil", otherLabels.appealUntil] as const;
