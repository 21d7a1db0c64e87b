import type { CertificateId } from "@vas/domain/certificates";
import type { CourseVersionId, ExamRule } from "@vas/domain/courses";
import {
  addDays,
  startOfLegalDay,
  type CalendarDate,
  type Instant,
  type Language,
  type Words,
} from "@vas/domain/kernel";
import type { JWTPayload } from "jose";
import { certificatePaths, type CertificateAddresses } from "./addresses.ts";
import { placeIn } from "./status-list.ts";

/** What a certificate is given for: a published version of a course. */
export type Achievement = {
  readonly version: CourseVersionId;
  readonly number: number;
  readonly title: Words;
  readonly summary: Words;
  readonly exam: ExamRule | null;
  /** SHA-256 of what the course says. */
  readonly hash: string;
  readonly lawAsOf: CalendarDate;
};

/** What is signed of a certificate. No name: only its salted hash, which whoever knows the name can compare. */
export type Badge = {
  readonly certificate: CertificateId;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly statusIndex: number;
  readonly identityHash: string;
  readonly salt: string;
  readonly achievement: Achievement;
};

type Saying = { readonly addresses: CertificateAddresses; readonly language: Language };

const contexts = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
] as const;

const issuerName: Words = {
  fi: "Ihmiskaupan uhrien auttamisjärjestelmä",
  sv: "Hjälpsystemet för offer för människohandel",
  en: "National Assistance System for Victims of Human Trafficking",
};

/** The issuer as Open Badges 3.0 calls it, a Profile. */
export function issuerProfile({ addresses, language }: Saying) {
  return {
    id: addresses.issuer,
    type: ["Profile"],
    name: issuerName[language],
    url: new URL("/", addresses.issuer).href,
  };
}

/** The issuer's profile as a document of its own, which says where its keys are. */
export function issuerDocument(saying: Saying) {
  return { "@context": contexts, ...issuerProfile(saying), jwks_uri: saying.addresses.keys };
}

const criteria = {
  exam: {
    fi: "Suorittaja on lukenut kaikki kurssin oppitunnit ja läpäissyt kokeen, jossa vähintään {percent} prosenttia vastauksista on oikein.",
    sv: "Personen har läst alla lektioner i kursen och klarat provet, där minst {percent} procent av svaren är rätt.",
    en: "The holder has read every lesson of the course and passed its exam, with at least {percent} per cent of the answers right.",
  },
  steps: {
    fi: "Suorittaja on tehnyt kaiken, mitä kurssiin kuuluu.",
    sv: "Personen har gjort allt som ingår i kursen.",
    en: "The holder has done everything that belongs to the course.",
  },
} as const satisfies Record<string, Words>;

/** What the certificate is given for, as Open Badges 3.0 calls it, an Achievement. */
export function achievementOf(achievement: Achievement, { addresses, language }: Saying) {
  const { version, number, title, summary, exam } = achievement;
  const narrative = exam
    ? criteria.exam[language].replace("{percent}", String(exam.passPercent))
    : criteria.steps[language];
  return {
    id: addresses.achievement(version),
    type: ["Achievement"],
    achievementType: "CertificateOfCompletion",
    name: title[language],
    description: summary[language],
    criteria: { narrative },
    inLanguage: language,
    version: String(number),
  };
}

/** The achievement as a document of its own, with the day whose law the course teaches and the hash of what it says. */
export function achievementDocument(achievement: Achievement, saying: Saying) {
  const { lawAsOf, hash } = achievement;
  return { "@context": contexts, ...achievementOf(achievement, saying), lawAsOf, contentHash: `sha256-${hash}` };
}

/** The last second of a legal day, in UTC. */
function endOfLegalDay(day: CalendarDate): Instant {
  const next = Date.parse(startOfLegalDay(addDays(day, 1)));
  return new Date(next - 1_000).toISOString() as Instant;
}

function secondsOf(at: Instant): number {
  return Math.floor(Date.parse(at) / 1_000);
}

/**
 * The certificate as the payload of a JWT: an OpenBadgeCredential (Open Badges 3.0, section 8.2, JSON Web Token Proof) whose
 * status stands in a list (Bitstring Status List 1.0). The claims repeat the credential's own days and names.
 */
export function badgePayload(badge: Badge, saying: Saying): JWTPayload {
  const { certificate, achievement, statusIndex, identityHash, salt } = badge;
  const { addresses, language } = saying;
  const [id, subject] = [addresses.verification(certificate), `urn:uuid:${certificate}`];
  const [validFrom, validUntil] = [startOfLegalDay(badge.validFrom), endOfLegalDay(badge.validUntil)];
  const { list, place } = placeIn(statusIndex);
  return {
    "@context": contexts,
    id,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: achievement.title[language],
    issuer: issuerProfile(saying),
    validFrom,
    validUntil,
    credentialSubject: {
      id: subject,
      type: ["AchievementSubject"],
      identifier: [{ type: "IdentityObject", hashed: true, identityHash, identityType: "name", salt }],
      achievement: achievementOf(achievement, saying),
    },
    credentialStatus: {
      id: `${addresses.statusList(list)}#${place}`,
      type: "BitstringStatusListEntry",
      statusPurpose: "revocation",
      statusListIndex: String(place),
      statusListCredential: addresses.statusList(list),
    },
    credentialSchema: [
      {
        id: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
        type: "1EdTechJsonSchemaValidator2019",
      },
    ],
    iss: addresses.issuer,
    jti: id,
    sub: subject,
    nbf: secondsOf(validFrom),
    exp: secondsOf(validUntil),
  };
}

/** The id in the name by which a badge calls itself; undefined where it is none of ours. */
export function certificateOfBadge(
  { jti, iss }: JWTPayload,
  { issuer }: CertificateAddresses,
): CertificateId | undefined {
  if (iss !== issuer || typeof jti !== "string") return undefined;
  const id = jti.split(`${certificatePaths.verification}/`)[1];
  return id as CertificateId | undefined;
}
