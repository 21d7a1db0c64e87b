import type { Language, Words } from "../kernel/index.ts";
import { notFoundWords, sharedRejectionWords, type Labels } from "../vocabulary/index.ts";
import type { CourseRejection } from "./course.ts";
import type { CourseEditRejection } from "./edit.ts";
import type { CourseFault } from "./faults.ts";
import type { CourseTextField } from "./texts.ts";

/** Everything that a command on a course may be refused for. */
export type CourseRefusal =
  | CourseRejection
  | CourseEditRejection
  | { readonly kind: "CourseNotFound" }
  | { readonly kind: "CourseCodeTaken" }
  /** There is a version already that is being written or reviewed. */
  | { readonly kind: "CourseVersionOpen" };

export const courseRejectionWords: Labels<CourseRefusal["kind"]> = {
  ...sharedRejectionWords,
  CourseNotFound: notFoundWords.CourseNotFound,
  CourseCodeTaken: {
    fi: "Tunnus on jo toisen kurssin käytössä. Valitse toinen.",
    sv: "En annan kurs har redan identifieraren. Välj en annan.",
    en: "Another course has this identifier already. Choose another.",
  },
  CourseVersionOpen: {
    fi: "Kurssista on jo uusi versio tekeillä. Jatka sitä.",
    sv: "En ny version av kursen är redan under arbete. Fortsätt med den.",
    en: "A new version of the course is under way already. Go on with that one.",
  },
  CoursePartUnknown: {
    fi: "Oppitunti ei ole enää kurssissa.",
    sv: "Lektionen finns inte längre i kursen.",
    en: "The lesson is no longer in the course.",
  },
  CoursePublished: {
    fi: "Julkaistua versiota ei muuteta. Korjaus on uusi versio.",
    sv: "En publicerad version ändras inte. En rättelse är en ny version.",
    en: "A published version is not changed. A correction is a new version.",
  },
  CourseNotInReview: {
    fi: "Versio ei ole tarkastettavana.",
    sv: "Versionen granskas inte just nu.",
    en: "The version is not under review.",
  },
  CourseNotDraft: {
    fi: "Versio on tarkastettavana. Palauta se ensin muokattavaksi.",
    sv: "Versionen granskas. Återför den först för bearbetning.",
    en: "The version is under review. Return it for editing first.",
  },
  CourseNotPublished: {
    fi: "Versio ei ole julkaistuna.",
    sv: "Versionen är inte publicerad.",
    en: "The version is not published.",
  },
  CourseHasFaults: {
    fi: "Kurssissa on puutteita. Korjaa ne ja lähetä sitten uudelleen.",
    sv: "Kursen har brister. Rätta dem och skicka sedan på nytt.",
    en: "The course has faults. Correct them, then submit again.",
  },
  WriterCannotReview: {
    fi: "Olet kirjoittanut tähän versioon. Sen hyväksyy ja julkaisee toinen kouluttaja.",
    sv: "Du har skrivit i den här versionen. En annan utbildare godkänner och publicerar den.",
    en: "You have written in this version. Another trainer approves and publishes it.",
  },
  BankWriterCannotReview: {
    fi: "Olet kirjoittanut kysymyksen tai tapauksen, joka on tässä versiossa uusi tai muuttunut. Version hyväksyy ja julkaisee toinen kouluttaja.",
    sv: "Du har skrivit en fråga eller ett övningsfall som är nytt eller ändrat i den här versionen. En annan utbildare godkänner och publicerar versionen.",
    en: "You have written a question or a case that is new or changed in this version. Another trainer approves and publishes it.",
  },
  TranslationNotApproved: {
    fi: "Kaikkia kieliä ei ole vielä hyväksytty.",
    sv: "Alla språk är inte godkända ännu.",
    en: "Not every language has been approved yet.",
  },
  ChangeDoesNotFit: {
    fi: "Olennaisessa muutoksessa nimetään tämän version oppitunteja ja tuleva päivä, johon asti todistukset ovat voimassa.",
    sv: "En väsentlig ändring anger lektioner i den här versionen och en kommande dag då intygen upphör att gälla.",
    en: "A material change names lessons of this version and a day to come until which certificates hold.",
  },
};

const textWords: Labels<CourseTextField> = {
  title: { fi: "otsikko", sv: "rubrik", en: "title" },
  summary: { fi: "tiivistelmä", sv: "sammanfattning", en: "summary" },
  notice: { fi: "huomautus", sv: "anmärkning", en: "notice" },
  warning: { fi: "sisältövaroitus", sv: "innehållsvarning", en: "content warning" },
  body: { fi: "teksti", sv: "text", en: "text" },
};

/** What a fault says: which texts are missing, or what is wrong and how to put it right. */
export function courseFaultSaid({ fault, missing }: CourseFault): Words {
  if (!missing) return courseFaultWords[fault];
  const listed = (language: Language) => missing.map((field) => textWords[field][language]).join(", ");
  return { fi: `Puuttuu: ${listed("fi")}.`, sv: `Saknas: ${listed("sv")}.`, en: `Missing: ${listed("en")}.` };
}

/** What is wrong with a course, and how to put it right. */
const courseFaultWords: Labels<CourseFault["fault"]> = {
  words_missing: { fi: "Teksti puuttuu.", sv: "Text saknas.", en: "A text is missing." },
  picture_without_description: {
    fi: "Kuvalla ei ole tekstivastinetta. Kerro sanoin, mitä kuva esittää.",
    sv: "En bild saknar alternativtext. Berätta i ord vad bilden visar.",
    en: "A picture has no text alternative. Say in words what it shows.",
  },
  picture_from_elsewhere: {
    fi: "Kuva on muualta. Lisää se tähän palveluun.",
    sv: "En bild kommer från en annan webbplats. Lägg till den i tjänsten.",
    en: "A picture comes from elsewhere. Add it here.",
  },
  picture_missing: {
    fi: "Toisen kielen tekstissä on kuva, joka puuttuu tästä.",
    sv: "Texten på ett annat språk har en bild som saknas här.",
    en: "The text in another language has a picture that is missing here.",
  },
  link_not_allowed: {
    fi: "Linkin osoite ei kelpaa. Käytä osoitetta, joka alkaa https://, mailto: tai tel:.",
    sv: "En länks adress duger inte. Använd en adress som börjar med https://, mailto: eller tel:.",
    en: "The address of a link will not do. Use one that begins with https://, mailto: or tel:.",
  },
  markup_not_allowed: {
    fi: "Tekstissä on HTML-koodia. Poista se.",
    sv: "Texten innehåller HTML-kod. Ta bort den.",
    en: "The text has HTML in it. Take it out.",
  },
  minutes_out_of_range: {
    fi: "Oppitunti kestää 1–15 minuuttia. Jaa pidempi kahdeksi.",
    sv: "En lektion tar 1–15 minuter. Dela en längre i två.",
    en: "A lesson takes 1 to 15 minutes. Divide a longer one in two.",
  },
  no_modules: {
    fi: "Kurssissa ei ole yhtään moduulia.",
    sv: "Kursen har inga moduler.",
    en: "The course has no modules.",
  },
  no_lessons: {
    fi: "Moduulissa ei ole yhtään oppituntia.",
    sv: "Modulen har inga lektioner.",
    en: "The module has no lessons.",
  },
  same_name_twice: {
    fi: "Kahdella osalla on sama tunnus.",
    sv: "Två delar har samma identifierare.",
    en: "Two parts have the same identifier.",
  },
  exam_of_unknown_module: {
    fi: "Kokeeseen kuuluu moduuli, jota kurssissa ei ole.",
    sv: "Provet gäller en modul som inte finns i kursen.",
    en: "The exam asks of a module that is not in the course.",
  },
  exam_asks_nothing: {
    fi: "Kokeessa ei ole yhtään kysymystä. Kerro, montako kysymystä mistäkin moduulista arvotaan.",
    sv: "Provet har inga frågor. Ange hur många frågor som lottas ur varje modul.",
    en: "The exam asks nothing. Say how many questions are drawn from each module.",
  },
  exam_rule_out_of_range: {
    fi: "Kokeen hyväksymisraja, suorituskerrat, odotusaika tai kesto ei ole sallituissa rajoissa.",
    sv: "Provets gräns för godkänt, antal försök, väntetid eller längd är utanför det tillåtna.",
    en: "The exam's pass mark, attempts, wait or length is out of range.",
  },
  certificate_rule_out_of_range: {
    fi: "Todistuksen on oltava voimassa vähintään kuukausi, ja uusimisajan on oltava voimassaoloaikaa lyhyempi.",
    sv: "Ett intyg ska gälla i minst en månad, och tiden för förnyelse ska vara kortare än giltighetstiden.",
    en: "A certificate holds for at least a month, and the time of its renewal is shorter than that.",
  },
};
