import type { Language, Words } from "@vas/domain/kernel";
import { fill, type MailTask } from "../notices/index.ts";

const subject: Words = {
  fi: "Näet henkilöstösi koulutustilanteen: {body}",
  sv: "Du kan se hur utbildningen framskrider hos din personal: {body}",
  en: "You can see how your staff's training stands: {body}",
};

const text: Words = {
  fi: "Kouluttaja on nimennyt sinut yksikön {body} esihenkilöksi ihmiskaupan uhrien auttamisjärjestelmän koulutuksessa. Näet henkilöstösi kurssien tilanteen ja päivämäärät, et koskaan vastauksia.\n\nHenkilöstö: {link}\n\nKirjaudu organisaatiosi tunnuksella. Jos sinulla ei ole sitä, pyydä kirjautumislinkki tähän sähköpostiosoitteeseen. Jos et ole yksikön esihenkilö, ilmoita siitä kouluttajalle.\n\nTämä viesti on automaattinen. Älä vastaa viestiin.",
  sv: "En utbildare har angett dig som chef för enheten {body} i den utbildning som hjälpsystemet för offer för människohandel ger. Du ser läget och datumen för din personals kurser, aldrig svaren.\n\nPersonal: {link}\n\nLogga in med det konto som du har i din organisation. Om du inte har något ber du om en inloggningslänk till den här e-postadressen. Om du inte är chef för enheten ska du meddela utbildaren.\n\nDetta är ett automatiskt meddelande. Svara inte på det.",
  en: "A trainer has named you as manager of {body} in the training of the National Assistance System for Victims of Human Trafficking. You see the status and the dates of your staff's courses, never the answers.\n\nStaff: {link}\n\nSign in with your organisation's account. If you have none, ask for a sign-in link to this mail address. If you are not the manager of this body, tell the trainer.\n\nThis message is sent automatically. Do not answer it.",
};

type Named = { readonly email: string; readonly language: Language } & NamesOfBody;
type NamesOfBody = { readonly fi: string; readonly sv: string | null; readonly en: string | null };
type Payload = { readonly managerId: string };

/** Tells somebody whose staff they see from now on, and where. Where it has ended meanwhile, or they get no mail, nothing is sent. */
export const managerMail: MailTask = {
  task: "manager-named",
  async run({ pool, send, origin }, payload) {
    const { managerId } = payload as Payload;
    const { rows } = await pool.query<Named>(
      `select t.email, t.language, o.name as fi, o.name_sv as sv, o.name_en as en
       from training.manager m join kernel.trainee t on t.id = m.trainee_id
       join casework.organisation o on o.id = m.organisation_id where m.id = $1 and m.ended_on is null`,
      [managerId],
    );
    const [told] = rows;
    if (!told) return;
    const { email, language } = told;
    const parts = { body: told[language] ?? told.fi, link: `${origin}/portal/staff` };
    const words = { subject: fill(subject[language], parts), text: fill(text[language], parts) };
    await send({ to: email, learnerReads: language, ...words });
  },
};
