import type { Labels } from "../vocabulary/index.ts";
import type { AdmissionRejection, OutcomeContradiction } from "./admission.ts";
import { decisionRejectionWords } from "./decision.words.ts";

/** Why an outcome cannot stand beside its findings; a form shows it at the outcome or its reason. */
export const outcomeContradictionWords: Labels<OutcomeContradiction["kind"]> = {
  FindingNotMet: {
    fi: "Henkilöä ei voi ottaa auttamisjärjestelmään, koska jokin edellytys ei täyty.",
    sv: "Personen kan inte tas in i hjälpsystemet, eftersom någon förutsättning inte uppfylls.",
    en: "The person cannot be admitted, because a condition is not met.",
  },
  NegativeReasonContradictsFindings: {
    fi: "Kielteisen ratkaisun syy on ristiriidassa edellytysten kanssa.",
    sv: "Orsaken till avslaget strider mot förutsättningarna.",
    en: "The reason for not admitting contradicts the findings.",
  },
};

/** What a refused command on an admission decision tells the person who gave it. */
export const admissionRejectionWords: Labels<AdmissionRejection["kind"]> = {
  ...decisionRejectionWords,
  ...outcomeContradictionWords,
  // A decided referral is not amended: where a correction would admit somebody, the consent comes with a new referral.
  ConsentMissing: {
    fi: "Ketään ei oteta auttamisjärjestelmään ilman suostumusta. Kirjaa suostumus esitykseen tai, jos esitys on jo ratkaistu, tee uusi esitys.",
    sv: "Ingen tas in i hjälpsystemet utan samtycke. Anteckna samtycket i framställningen eller gör en ny framställning om den redan har avgjorts.",
    en: "Nobody is admitted without consent. Record the consent in the referral or, where it is decided already, make a new referral.",
  },
  ConsentByRepresentativeNeeded: {
    fi: "Henkilö on lapsi, joten suostumuksen antaa edustaja tai huoltaja. Korjaa esityksen suostumus tai, jos esitys on jo ratkaistu, tee uusi esitys.",
    sv: "Personen är ett barn, så samtycket ges av företrädaren eller vårdnadshavaren. Rätta samtycket i framställningen eller gör en ny framställning om den redan har avgjorts.",
    en: "The person is a child, so the representative or guardian consents. Correct the consent in the referral or, where it is decided already, make a new referral.",
  },
  ConsentByPersonNeeded: {
    fi: "Henkilö on täysi-ikäinen, joten hän antaa suostumuksen itse. Korjaa esityksen suostumus tai, jos esitys on jo ratkaistu, tee uusi esitys.",
    sv: "Personen är myndig och ger samtycket själv. Rätta samtycket i framställningen eller gör en ny framställning om den redan har avgjorts.",
    en: "The person is of age and consents in person. Correct the consent in the referral or, where it is decided already, make a new referral.",
  },
  ChildNotHeard: {
    fi: "12 vuotta täyttänyttä lasta on kuultava ennen päätöstä. Kirjaa kuuleminen esitykseen tai, jos esitys on jo ratkaistu, tee uusi esitys.",
    sv: "Ett barn som fyllt 12 år ska höras före beslutet. Anteckna hörandet i framställningen eller gör en ny framställning om den redan har avgjorts.",
    en: "A child of 12 or over must be heard before the decision. Record the hearing in the referral or, where it is decided already, make a new referral.",
  },
  ReferralNotConsidered: {
    fi: "Päätöstä voi ehdottaa vain käsittelyssä olevasta esityksestä.",
    sv: "Ett beslut kan föreslås bara om en framställning som är under behandling.",
    en: "A decision can be proposed only on a referral under consideration.",
  },
  ReferralChangedSince: {
    fi: "Esitystä on muutettu ehdotuksen jälkeen. Katso muutokset ja palauta ehdotus tarvittaessa.",
    sv: "Framställningen har ändrats efter förslaget. Granska ändringarna och återförvisa vid behov.",
    en: "The referral has changed since the proposal. Look at the changes, and return the proposal if needed.",
  },
  FindingWithoutReasons: {
    fi: "Perustele jokainen edellytys.",
    sv: "Motivera varje förutsättning.",
    en: "Give reasons for every finding.",
  },
  BasisNotInRegime: {
    fi: "Päätöspäivän laki ei tunne tätä perustetta.",
    sv: "Lagen på beslutsdagen känner inte till denna grund.",
    en: "The law of the day of decision does not know this basis.",
  },
  NotAChild: {
    fi: "Peruste koskee vain alle 18-vuotiasta, jonka syntymäaika on tiedossa.",
    sv: "Grunden gäller bara den som är under 18 år och vars födelsedatum är känt.",
    en: "The basis is only for a person under 18 whose date of birth is known.",
  },
  AdultNotACustomer: {
    fi: "Lapsen aikuisen on oltava asiakas uhrina tai rikoksen selvittämistä avustavana.",
    sv: "Barnets vuxna ska vara kund som offer eller som den som hjälper till att utreda brottet.",
    en: "The child's adult must be a customer as a victim or a witness.",
  },
  CorrectsAnotherReferral: {
    fi: "Oikaistava päätös koskee toista esitystä.",
    sv: "Beslutet som ska rättas gäller en annan framställning.",
    en: "The decision to correct is on another referral.",
  },
};
