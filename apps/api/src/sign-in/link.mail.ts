import { addMinutes, type Language, type Words } from "@vas/domain/kernel";
import { fill, type MailTask } from "../notices/index.ts";
import { insertLink, linkMinutes } from "./link.store.ts";
import { newMailedSecret } from "./mailed-secret.ts";

const subject: Words = {
  fi: "Koulutus: linkki kirjautumiseen",
  sv: "Utbildningen: länk för inloggning",
  en: "Training: your link to sign in",
};

const text: Words = {
  fi: "Avaa linkki ja valitse Kirjaudu sisään:\n\n{link}\n\nLinkki toimii kerran ja {minutes} minuutin ajan. Jos et pyytänyt linkkiä, voit poistaa tämän viestin: linkki ei kirjaa ketään sisään ilman, että sen avaa. Älä lähetä linkkiä muille. Älä vastaa viestiin.",
  sv: "Öppna länken och välj Logga in:\n\n{link}\n\nLänken fungerar en gång och i {minutes} minuter. Om du inte har bett om länken kan du radera meddelandet: länken loggar inte in någon om den inte öppnas. Skicka inte länken vidare. Svara inte på meddelandet.",
  en: "Open the link and choose Sign in:\n\n{link}\n\nThe link works once and for {minutes} minutes. If you did not ask for it, you can delete this message: the link signs nobody in unless it is opened. Do not pass the link on. Do not answer this message.",
};

type Reader = { readonly email: string; readonly language: Language };
type Payload = { readonly traineeId: string; readonly invitationId?: string };

/** Mails a link to sign in by. Sent again after a failure it is another link; each works once. */
export const signInLinkMail: MailTask = {
  task: "sign-in-link",
  async run({ pool, send, origin, now }, payload) {
    const { traineeId, invitationId = null } = payload as Payload;
    const { rows } = await pool.query<Reader>(
      "select email, language from kernel.trainee where id = $1 and active and email is not null",
      [traineeId],
    );
    if (!rows[0]) return;
    const { email, language } = rows[0];
    const { secret, secretHash } = newMailedSecret();
    const at = now();
    await insertLink(pool, {
      tokenHash: secretHash,
      trainee: traineeId,
      invitation: invitationId,
      at,
      expiresAt: addMinutes(at, linkMinutes),
    });
    // After the # the secret reaches no server's log and no page's address that is passed on.
    const link = `${origin}/portal/sign-in-link#${secret}`;
    const told = fill(text[language], { link, minutes: String(linkMinutes) });
    await send({ to: email, subject: subject[language], text: told, learnerReads: language });
  },
};
