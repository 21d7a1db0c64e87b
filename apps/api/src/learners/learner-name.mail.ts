import type { Language, Words } from "@vas/domain/kernel";
import { fill, type MailTask } from "../notices/index.ts";

const subject: Words = {
  fi: "Nimesi on korjattu koulutuksessa",
  sv: "Ditt namn har rättats i utbildningen",
  en: "Your name has been corrected in the training",
};

/** The name itself stays out of the mail. */
const text: Words = {
  fi: "Kouluttaja on korjannut nimesi ihmiskaupan uhrien auttamisjärjestelmän koulutuksessa. Jos sinulla on todistus, lataa se uudelleen: uudessa tiedostossa on korjattu nimi, ja aiemmin ladatuissa on entinen. Todistuksen päivät eivät muutu.\n\nNimesi ja todistuksesi: {link}\n\nJos nimi ei ole oikein, ilmoita siitä kouluttajalle.\n\nTämä viesti on automaattinen. Älä vastaa viestiin.",
  sv: "En utbildare har rättat ditt namn i den utbildning som hjälpsystemet för offer för människohandel ger. Om du har ett intyg laddar du ner det på nytt: den nya filen har det rättade namnet, de tidigare har det gamla. Intygets datum ändras inte.\n\nDitt namn och dina intyg: {link}\n\nOm namnet inte är rätt ska du meddela utbildaren.\n\nDetta är ett automatiskt meddelande. Svara inte på det.",
  en: "A trainer has corrected your name in the training of the National Assistance System for Victims of Human Trafficking. If you have a certificate, download it again: the new file has the corrected name, earlier ones have the old one. The dates of the certificate stay.\n\nYour name and certificates: {link}\n\nIf the name is not right, tell the trainer.\n\nThis message is sent automatically. Do not answer it.",
};

type Reader = { readonly email: string; readonly language: Language };

/** Tells a learner that what they are called was corrected. Where they get no mail, nothing is sent. */
export const nameCorrectedMail: MailTask = {
  task: "name-corrected",
  async run({ pool, send, origin }, payload) {
    const { traineeId } = payload as { readonly traineeId: string };
    const { rows } = await pool.query<Reader>(
      "select email, language from kernel.trainee where id = $1 and active and email is not null",
      [traineeId],
    );
    const [reader] = rows;
    if (!reader) return;
    const { email, language } = reader;
    const told = fill(text[language], { link: `${origin}/portal/` });
    await send({ to: email, subject: subject[language], text: told, learnerReads: language });
  },
};
