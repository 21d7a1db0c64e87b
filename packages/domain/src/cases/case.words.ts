import { enrolmentRefusalWords } from "../enrolments/index.ts";
import type { Labels } from "../vocabulary/index.ts";
import type { CaseFault } from "./faults.ts";
import type { CaseRejection } from "./choose.ts";
import type { CasesUnfit } from "./of-course.ts";

type PlayRefused = CaseRejection["kind"] | "EnrolmentNotFound" | "EnrolmentOver" | "CaseNotFound" | "CasePlayNotFound";

/** What a refused command on a case tells the learner. */
export const casePlayRefusalWords: Labels<PlayRefused> = {
  ...enrolmentRefusalWords,
  CaseNotFound: { fi: "Tapausta ei löydy.", sv: "Fallet finns inte.", en: "There is no such case." },
  CasePlayNotFound: {
    fi: "Tapauksen läpikäyntiä ei löydy.",
    sv: "Genomgången av fallet finns inte.",
    en: "There is no such play of the case.",
  },
  CaseMovedOn: {
    fi: "Olet jo valinnut tässä tilanteessa, ehkä toisessa ikkunassa tai laitteessa. Näet nyt, missä olet.",
    sv: "Du har redan valt i den här situationen, kanske i ett annat fönster eller på en annan enhet. Nu ser du var du är.",
    en: "You have already chosen in this situation, perhaps in another window or on another device. Now you see where you are.",
  },
  CaseEnded: {
    fi: "Tapaus on jo päättynyt. Voit käydä sen läpi uudelleen.",
    sv: "Fallet är redan slut. Du kan gå igenom det på nytt.",
    en: "The case has ended already. You can go through it again.",
  },
  ChoiceNotInScene: {
    fi: "Tässä tilanteessa ei ole tällaista vaihtoehtoa. Lataa sivu uudelleen.",
    sv: "Den här situationen har inget sådant alternativ. Ladda sidan på nytt.",
    en: "There is no such choice in this situation. Load the page again.",
  },
};

/** What a trainer is told where the cases of a course cannot be played by those whom it is for. */
export const casesUnfitWords: Labels<CasesUnfit["kind"]> = {
  CaseMissing: {
    fi: "Moduuliin on merkitty tapaus, jota kurssin tapauksissa ei ole. Lisää tapaus tai poista se moduulista.",
    sv: "En modul nämner ett fall som inte finns bland kursens fall. Lägg till fallet eller ta bort det ur modulen.",
    en: "A module names a case that is not among the course's cases. Add the case or take it out of the module.",
  },
  CaseHasFaults: {
    fi: "Moduuliin on merkitty tapaus, jossa on puutteita. Korjaa ne ensin tapauksen muokkauksessa.",
    sv: "En modul nämner ett fall som har brister. Rätta dem först där fallet redigeras.",
    en: "A module names a case that has faults. Put them right first where the case is edited.",
  },
  NoCaseForRole: {
    fi: "Kurssilla on tapauksia, mutta jonkin työn tekijöille ei yhtään. Lisää tapaus tai valitse, keitä tapaukset koskevat.",
    sv: "Kursen har fall, men inget för dem som har ett visst arbete. Lägg till ett fall eller välj vilka fallen gäller.",
    en: "The course has cases, but none for those of one kind of work. Add a case, or choose for whom the cases are.",
  },
};

/** What is wrong with a case, as it is told to whoever writes it. */
export const caseFaultWords: Labels<CaseFault["fault"]> = {
  no_start: {
    fi: "Alkutilannetta ei ole valittu.",
    sv: "Ingen scen är vald som början.",
    en: "No scene is chosen as the beginning.",
  },
  same_scene_twice: {
    fi: "Kahdella tilanteella on sama tunnus.",
    sv: "Två scener har samma identifierare.",
    en: "Two scenes have the same identifier.",
  },
  unreachable: {
    fi: "Mikään valinta ei johda alusta tänne.",
    sv: "Inget val leder hit från början.",
    en: "No choice leads here from the beginning.",
  },
  dead_end: {
    fi: "Tilanteessa ei ole yhtään vaihtoehtoa.",
    sv: "Scenen har inga val.",
    en: "The scene has no choices.",
  },
  no_end_from_here: {
    fi: "Täältä ei pääse mihinkään loppuun.",
    sv: "Härifrån finns ingen väg till ett slut.",
    en: "There is no way from here to an end.",
  },
  leads_nowhere: {
    fi: "Jokin vaihtoehto ei johda mihinkään tilanteeseen, tai vakava virhe johtaa johonkin.",
    sv: "Ett val leder inte till någon scen, eller ett allvarligt fel leder vidare.",
    en: "A choice leads to no scene, or a critical error leads on.",
  },
  same_choice_twice: {
    fi: "Kahdella vaihtoehdolla on sama tunnus.",
    sv: "Två val har samma identifierare.",
    en: "Two choices have the same identifier.",
  },
  score_out_of_range: {
    fi: "Jotakin vaihtoehtoa ei ole pisteytetty kaikilla asteikoilla välillä −2…2.",
    sv: "Ett val har inte fått poäng från −2 till 2 på alla skalor.",
    en: "A choice is not scored from −2 to 2 on every scale.",
  },
  words_missing: {
    fi: "Jokin teksti puuttuu suomeksi, ruotsiksi tai englanniksi.",
    sv: "Någon text saknas på finska, svenska eller engelska.",
    en: "A text is missing in Finnish, Swedish or English.",
  },
};
