import type { Words } from "../../kernel/index.ts";
import * as codes from "../../vocabulary/index.ts";
import { unknownWords, type Dimension, type DimensionKey, type DimensionValues } from "../dimension.ts";
import type { Expression, Grouping } from "../expression.ts";
import type { CodeColumn, DecidedColumn } from "../record.ts";

type Labels = Readonly<Record<string, Words>>;

const yesNo: DimensionValues = {
  kind: "codes",
  codes: ["yes", "no", "unknown"],
  labels: {
    yes: { fi: "Kyllä", sv: "Ja", en: "Yes" },
    no: { fi: "Ei", sv: "Nej", en: "No" },
    unknown: unknownWords,
  },
};

/** The list with a last code for what is not known. */
function listOf(list: readonly string[], labels: Labels): DimensionValues {
  return list.includes("unknown")
    ? { kind: "codes", codes: list, labels }
    : { kind: "codes", codes: [...list, "unknown"], labels: { ...labels, unknown: unknownWords } };
}

function codeOf(column: CodeColumn): Expression {
  return { kind: "code", column, empty: "unknown" };
}

function decidedAtEnd(column: DecidedColumn, empty: string): Expression {
  return { kind: "decidedAtEnd", column, empty };
}

const inForceAtEnd: Words = {
  fi: "Luku on sen päätöksen mukainen, joka oli voimassa jakson viimeisenä päivänä; myöhempi korjaus ei muuta sitä.",
  sv: "Siffran följer det beslut som gällde den sista dagen i perioden; en senare rättelse ändrar den inte.",
  en: "The number follows the decision in force on the last day of the period; a later correction does not change it.",
};

/** Organ removal is counted apart; every form that is neither labour nor sexual belongs to the group "other". */
const formGrouping: Grouping = {
  groups: { labour: ["labour"], sexual: ["sexual"], organ_removal: ["organ_removal"] },
  rest: "other",
};

const formGroups: DimensionValues = listOf(["labour", "sexual", "other", "organ_removal"], {
  labour: codes.formLabels.labour,
  sexual: codes.formLabels.sexual,
  other: codes.formLabels.other,
  organ_removal: codes.formLabels.organ_removal,
});

const formGroupNote: Words = {
  fi: "Ryhmään Muu kuuluvat pakkoavioliitto, rikollisuuteen tai kerjäämiseen pakottaminen ja ihmisarvoa loukkaavat olosuhteet. Kotiorjuus kuuluu työperäiseen hyväksikäyttöön. Elinten poistaminen lasketaan erikseen.",
  sv: "Till gruppen Annan hör tvångsäktenskap, tvång till brottslighet eller tiggeri och förhållanden som kränker människovärdet. Hushållsslaveri ingår i utnyttjande av arbetskraft. Avlägsnande av organ räknas för sig.",
  en: "The group Other holds forced marriage, forced criminality or begging, and conditions degrading to human dignity. Domestic servitude is inside labour exploitation. Organ removal is counted apart.",
};

const mentionNote: Words = {
  fi: "Henkilöllä voi olla useita muotoja: luvut ovat mainintoja.",
  sv: "En person kan ha flera former: siffrorna är omnämnanden.",
  en: "A person can have several forms: the numbers are mentions.",
};

const primaryNote: Words = {
  fi: "Jokainen henkilö on laskettu kerran ensisijaisen muodon mukaan.",
  sv: "Varje person räknas en gång enligt den huvudsakliga formen.",
  en: "Each person is counted once, by the primary form.",
};

const placeNote: Words = {
  fi: "Suomessa tapahtuneeksi luetaan hyväksikäyttö, joka on kokonaan tai osittain tapahtunut Suomessa tai jolla on vahva yhteys Suomeen: se on alkanut tai jatkunut täällä.",
  sv: "Som utnyttjande i Finland räknas det som helt eller delvis har skett i Finland eller har stark anknytning hit: det har börjat eller fortsatt här.",
  en: "Exploitation counts as being in Finland where it took place here wholly or partly or is strongly linked to Finland: it began or continued here.",
};

const ageNote: Words = {
  fi: "Ikä on laskettu täysinä vuosina sinä päivänä, jonka mukaan henkilö on mukana luvussa. Alaikäinen on alle 18-vuotias.",
  sv: "Åldern räknas i hela år den dag enligt vilken personen ingår i siffran. Minderårig är den som är under 18 år.",
  en: "Age is in full years on the day by which the person is counted. A minor is under 18.",
};

function withGroups(note: Words): Words {
  return {
    fi: `${note.fi} ${formGroupNote.fi}`,
    sv: `${note.sv} ${formGroupNote.sv}`,
    en: `${note.en} ${formGroupNote.en}`,
  };
}

/** Every dimension of the catalogue. */
export const dimensions: Readonly<Record<DimensionKey, Dimension>> = {
  month: {
    title: { fi: "Kuukausi", sv: "Månad", en: "Month" },
    expression: { kind: "month", day: "moment" },
    values: { kind: "month" },
    howCounted: null,
  },
  half: {
    title: { fi: "Vuosipuolisko", sv: "Halvår", en: "Half-year" },
    expression: { kind: "half", day: "moment" },
    values: { kind: "half" },
    howCounted: null,
  },
  outcome: {
    title: { fi: "Ratkaisu", sv: "Avgörande", en: "Outcome" },
    expression: decidedAtEnd("outcome", "pending"),
    values: listOf(codes.outcomeCodes, codes.outcomeLabels),
    howCounted: {
      fi: "Ratkaisu on sellainen kuin se oli jakson viimeisenä päivänä; myöhempi korjaus ei muuta sitä. Jos jakso on kesken, se on tämän päivän.",
      sv: "Avgörandet är sådant det var den sista dagen i perioden; en senare rättelse ändrar det inte. Pågår perioden, är det dagens.",
      en: "The outcome is as it stood on the last day of the period; a later correction does not change it. While the period runs, it is today's.",
    },
  },
  negativeReason: {
    title: { fi: "Kielteisen ratkaisun syy", sv: "Orsak till avslag", en: "Reason for not admitting" },
    expression: decidedAtEnd("negativeReason", "unknown"),
    values: listOf(codes.negativeReasonCodes, codes.negativeReasonLabels),
    howCounted: inForceAtEnd,
  },
  referrerKind: {
    title: { fi: "Esityksen tekijä", sv: "Den som gjort framställningen", en: "Referring body" },
    expression: codeOf("referrerKind"),
    values: listOf(codes.referrerKindCodes, codes.referrerKindLabels),
    howCounted: null,
  },
  selfReferral: {
    title: { fi: "Henkilö itse esityksen tekijänä", sv: "Personens egen framställning", en: "Self-referral" },
    expression: { kind: "oneOf", column: "referrerKind", codes: ["self"] },
    values: yesNo,
    howCounted: null,
  },
  minor: {
    title: { fi: "Alaikäinen", sv: "Minderårig", en: "Minor" },
    expression: { kind: "minor" },
    values: yesNo,
    howCounted: ageNote,
  },
  sex: {
    title: { fi: "Sukupuoli", sv: "Kön", en: "Sex" },
    expression: codeOf("sex"),
    values: listOf(codes.sexCodes, codes.sexLabels),
    howCounted: null,
  },
  ageGroup: {
    title: { fi: "Ikäryhmä", sv: "Åldersgrupp", en: "Age group" },
    expression: { kind: "ageGroup" },
    values: listOf(codes.ageGroupCodes, codes.ageGroupLabels),
    howCounted: ageNote,
  },
  form: {
    title: { fi: "Hyväksikäytön muoto", sv: "Form av utnyttjande", en: "Form of exploitation" },
    expression: { kind: "form" },
    values: listOf(codes.formCodes, codes.formLabels),
    howCounted: mentionNote,
  },
  formGroup: {
    title: { fi: "Hyväksikäytön muotojen ryhmä", sv: "Grupp av former", en: "Group of forms" },
    expression: { kind: "formGroup", ...formGrouping },
    values: formGroups,
    howCounted: withGroups(mentionNote),
  },
  primaryForm: {
    title: { fi: "Ensisijainen muoto", sv: "Huvudsaklig form", en: "Primary form" },
    expression: codeOf("primaryForm"),
    values: listOf(codes.formCodes, codes.formLabels),
    howCounted: primaryNote,
  },
  primaryFormGroup: {
    title: { fi: "Ensisijaisen muodon ryhmä", sv: "Den huvudsakliga formens grupp", en: "Group of the primary form" },
    expression: { kind: "group", column: "primaryForm", empty: "unknown", ...formGrouping },
    values: formGroups,
    howCounted: withGroups(primaryNote),
  },
  domesticServitude: {
    title: { fi: "Kotiorjuus", sv: "Hushållsslaveri", en: "Domestic servitude" },
    expression: { kind: "flag", column: "domesticServitude" },
    values: yesNo,
    howCounted: null,
  },
  placeGroup: {
    title: {
      fi: "Hyväksikäyttö Suomessa tai muualla",
      sv: "Utnyttjandet i Finland eller utomlands",
      en: "Finland or abroad",
    },
    expression: {
      kind: "group",
      column: "place",
      empty: "unknown",
      groups: { finland: ["finland", "finland_link"], abroad: ["eu", "third_country"] },
      rest: "unknown",
    },
    values: listOf(["finland", "abroad"], {
      finland: {
        fi: "Suomi tai vahva yhteys Suomeen",
        sv: "Finland eller stark anknytning hit",
        en: "Finland or a strong link",
      },
      abroad: { fi: "Ulkomaat", sv: "Utomlands", en: "Abroad" },
    }),
    howCounted: placeNote,
  },
  place: {
    title: { fi: "Hyväksikäytön paikka", sv: "Plats för utnyttjandet", en: "Place of exploitation" },
    expression: codeOf("place"),
    values: listOf(codes.placeCodes, codes.placeLabels),
    howCounted: null,
  },
  industry: {
    title: { fi: "Toimiala", sv: "Näringsgren", en: "Industry" },
    expression: codeOf("industry"),
    values: listOf(codes.industryCodes, codes.industryLabels),
    howCounted: {
      fi: "Toimialat ovat kansainvälisen toimialaluokituksen ISIC Rev. 4 pääluokkia.",
      sv: "Näringsgrenarna är avdelningar i den internationella klassifikationen ISIC Rev. 4.",
      en: "Industries are sections of the international classification ISIC Rev. 4.",
    },
  },
  nationality: {
    title: { fi: "Kansalaisuus", sv: "Medborgarskap", en: "Nationality" },
    expression: codeOf("nationality"),
    values: { kind: "country" },
    howCounted: {
      fi: "Jokainen henkilö on laskettu kerran. Jos kansalaisuuksia on useita, mukana on ensisijainen.",
      sv: "Varje person räknas en gång. Har personen flera medborgarskap, räknas det huvudsakliga.",
      en: "Each person is counted once; of several nationalities the primary one.",
    },
  },
  basis: {
    title: { fi: "Asiakkuuden peruste", sv: "Grund för kundrelationen", en: "Basis" },
    expression: codeOf("basis"),
    values: listOf(codes.basisCodes, codes.basisLabels),
    howCounted: null,
  },
  admissionYear: {
    title: { fi: "Asiakas vuodesta", sv: "Kund sedan år", en: "Customer since" },
    expression: { kind: "year", day: "admittedOn" },
    values: { kind: "year" },
    howCounted: null,
  },
  endingGround: {
    title: { fi: "Lopettamisen peruste", sv: "Grund för upphörande", en: "Ending ground" },
    expression: decidedAtEnd("endingGround", "unknown"),
    values: listOf(codes.endingGroundCodes, codes.endingGroundLabels),
    howCounted: inForceAtEnd,
  },
  returnWay: {
    title: { fi: "Paluun tapa", sv: "Sätt att återvända", en: "Way of return" },
    expression: decidedAtEnd("returnWay", "none"),
    values: {
      kind: "codes",
      codes: [...codes.returnWayCodes, "none"],
      labels: {
        ...codes.returnWayLabels,
        none: { fi: "Ei kirjattua paluuta", sv: "Inget antecknat återvändande", en: "No return recorded" },
      },
    },
    howCounted: {
      fi: `Paluun tapa kirjataan vain henkilöstä, joka on muuttanut tai poistettu Suomesta, ja se voi jäädä kirjaamatta. ${inForceAtEnd.fi}`,
      sv: `Sättet att återvända antecknas bara för den som har flyttat eller avlägsnats från Finland, och det kan saknas. ${inForceAtEnd.sv}`,
      en: `The way of return is recorded only of a person who has moved or been removed from Finland, and it may be missing. ${inForceAtEnd.en}`,
    },
  },
  decisionDays: {
    title: {
      fi: "Päiviä esityksestä päätökseen",
      sv: "Dagar från framställning till beslut",
      en: "Days to the decision",
    },
    expression: { kind: "days", from: "receivedOn", to: "admittedOn" },
    values: { kind: "number" },
    howCounted: {
      fi: "Päivät ovat kalenteripäiviä esityksen saapumisesta siihen päätökseen, jolla henkilö otettiin asiakkaaksi; päätöksen myöhempi korjaus ei muuta niitä.",
      sv: "Dagarna är kalenderdagar från att framställningen kom in till det beslut genom vilket personen togs in; en senare rättelse av beslutet ändrar dem inte.",
      en: "Days are calendar days from the arrival of the referral to the decision that admitted the person; a later correction of the decision does not change them.",
    },
  },
  monthEnd: {
    title: { fi: "Kuukauden viimeinen päivä", sv: "Månadens sista dag", en: "Last day of the month" },
    expression: { kind: "day", day: "moment" },
    values: { kind: "day" },
    howCounted: {
      fi: "Kuluvasta kuukaudesta on tämän päivän määrä.",
      sv: "För den månad som pågår visas antalet i dag.",
      en: "For the month that runs, the number is today's.",
    },
  },
};
