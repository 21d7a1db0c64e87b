import type { AdmissionEvent, AdmissionProposed, AdmissionTakenOver } from "@vas/domain/admission";
import type { CustomerAdmitted, CustomerEvent, PersonEvent } from "@vas/domain/customers";
import type { EndingEvent, EndingProposed, EndingTakenOver } from "@vas/domain/ending";
import type { ReferralEvent, ReferralRecorded } from "@vas/domain/referrals";
import type { Labels } from "@vas/domain/vocabulary";

/** Everything that can stand in a person's history. */
export type TimelineKind = (
  | ReferralRecorded
  | ReferralEvent
  | AdmissionProposed
  | AdmissionTakenOver
  | AdmissionEvent
  | CustomerAdmitted
  | CustomerEvent
  | EndingProposed
  | EndingTakenOver
  | EndingEvent
  | PersonEvent
)["kind"];

/** The matter that an event belongs to; a history is filtered by it. */
export const timelineMatters = ["referral", "admission", "customer", "ending", "person"] as const;
export type TimelineMatter = (typeof timelineMatters)[number];

/** What happened, in words. */
export const timelineWords: Labels<TimelineKind> = {
  referralRecorded: { fi: "Esitys saapui", sv: "Framställning inkom", en: "Referral received" },
  referralTaken: {
    fi: "Esitys otettiin käsittelyyn",
    sv: "Framställningen togs till behandling",
    en: "Referral taken under consideration",
  },
  referralAssigned: {
    fi: "Esitykselle nimettiin käsittelijä",
    sv: "Framställningen fick en handläggare",
    en: "Referral assigned to a handler",
  },
  referralGivenBack: {
    fi: "Esitys palautettiin odottamaan käsittelijää",
    sv: "Framställningen lämnades tillbaka och väntar på handläggare",
    en: "Referral given back; it waits for a handler",
  },
  supplementRequested: { fi: "Täydennystä pyydettiin", sv: "Komplettering begärdes", en: "Supplement requested" },
  supplementRecorded: { fi: "Täydennys saatiin", sv: "Kompletteringen mottogs", en: "Supplement received" },
  referralAmended: {
    fi: "Esityksen tietoja muutettiin",
    sv: "Framställningens uppgifter ändrades",
    en: "Referral amended",
  },
  referralWithdrawn: { fi: "Esitys peruutettiin", sv: "Framställningen återtogs", en: "Referral withdrawn" },
  referralDecided: { fi: "Esitys ratkaistiin", sv: "Framställningen avgjordes", en: "Referral decided" },
  admissionProposed: {
    fi: "Päätöstä ottamisesta ehdotettiin",
    sv: "Beslut om intagning föreslogs",
    en: "Admission decision proposed",
  },
  admissionTakenOver: {
    fi: "Päätös ottamisesta siirrettiin rekisteristä",
    sv: "Beslut om intagning överfördes från registret",
    en: "Admission decision taken over from the register",
  },
  admissionLapsed: {
    fi: "Ehdotus ottamisesta raukesi esityksen peruutukseen",
    sv: "Förslaget till intagning förföll när framställningen återtogs",
    en: "Proposed admission decision lapsed with the withdrawn referral",
  },
  admissionReturned: {
    fi: "Ehdotus ottamisesta palautettiin",
    sv: "Förslaget till intagning återförvisades",
    en: "Admission proposal returned",
  },
  admissionRevised: {
    fi: "Ehdotusta ottamisesta korjattiin",
    sv: "Förslaget till intagning ändrades",
    en: "Admission proposal revised",
  },
  admissionConfirmed: { fi: "Ottamisesta päätettiin", sv: "Intagningen beslutades", en: "Admission decided" },
  admissionServed: {
    fi: "Päätös ottamisesta annettiin tiedoksi",
    sv: "Beslutet om intagning delgavs",
    en: "Admission decision served",
  },
  admissionSuperseded: {
    fi: "Päätös ottamisesta korvattiin uudella",
    sv: "Beslutet om intagning ersattes med ett nytt",
    en: "Admission decision replaced by a new one",
  },
  customerAdmitted: { fi: "Asiakkuus alkoi", sv: "Kundrelationen började", en: "Customership began" },
  handlerAssigned: { fi: "Vastuutyöntekijä vaihtui", sv: "Ansvarig handläggare byttes", en: "Handler changed" },
  safetySet: { fi: "Turvatietoja muutettiin", sv: "Säkerhetsuppgifterna ändrades", en: "Safety details changed" },
  municipalitySet: { fi: "Kotikunta muutettiin", sv: "Hemkommunen ändrades", en: "Municipality of residence changed" },
  personLinked: {
    fi: "Henkilö tai taho liitettiin",
    sv: "En person eller instans kopplades",
    en: "Person or body linked",
  },
  personUnlinked: {
    fi: "Henkilö tai taho poistettiin",
    sv: "En person eller instans togs bort",
    en: "Person or body unlinked",
  },
  noteAdded: { fi: "Merkintä", sv: "Anteckning", en: "Note" },
  customershipEnded: { fi: "Asiakkuus päättyi", sv: "Kundrelationen upphörde", en: "Customership ended" },
  endingCorrected: {
    fi: "Asiakkuuden päättymisen perusteet oikaistiin",
    sv: "Grunderna för att kundrelationen upphörde rättades",
    en: "The grounds on which the customership ended were corrected",
  },
  endingProposed: { fi: "Lopettamista ehdotettiin", sv: "Upphörande föreslogs", en: "Ending proposed" },
  endingTakenOver: {
    fi: "Päätös lopettamisesta siirrettiin rekisteristä",
    sv: "Beslut om upphörande överfördes från registret",
    en: "Ending decision taken over from the register",
  },
  endingReturned: {
    fi: "Lopettamisehdotus palautettiin",
    sv: "Förslaget om upphörande återförvisades",
    en: "Ending proposal returned",
  },
  endingRevised: {
    fi: "Lopettamisehdotusta korjattiin",
    sv: "Förslaget om upphörande ändrades",
    en: "Ending proposal revised",
  },
  endingConfirmed: { fi: "Lopettamisesta päätettiin", sv: "Upphörandet beslutades", en: "Ending decided" },
  endingServed: {
    fi: "Päätös lopettamisesta annettiin tiedoksi",
    sv: "Beslutet om upphörande delgavs",
    en: "Ending decision served",
  },
  endingSuperseded: {
    fi: "Päätös lopettamisesta korvattiin uudella",
    sv: "Beslutet om upphörande ersattes med ett nytt",
    en: "Ending decision replaced by a new one",
  },
  personAmended: { fi: "Henkilötietoja muutettiin", sv: "Personuppgifterna ändrades", en: "Personal details amended" },
};

export const timelineKinds = Object.keys(timelineWords) as readonly TimelineKind[];
