import type { Labels } from "../vocabulary/index.ts";
import type { InvitationRejection } from "./invitation.ts";

/** Why an invitation cannot be taken up or changed, with what to do instead. */
export const invitationRejectionWords: Labels<
  Exclude<InvitationRejection["kind"], "StaleVersion" | "InvalidField"> | "InvitationNotFound"
> = {
  InvitationNotFound: { fi: "Kutsua ei löydy.", sv: "Inbjudan finns inte.", en: "There is no such invitation." },
  InvitationUsed: {
    fi: "Kutsu on jo käytetty. Kirjaudu sisään sähköpostiin lähetettävällä linkillä.",
    sv: "Inbjudan är redan använd. Logga in med en länk som skickas till din e-post.",
    en: "The invitation has been used already. Sign in with a link that is sent to your mail.",
  },
  InvitationWithdrawn: {
    fi: "Kutsu on peruttu. Kysy uutta kutsua siltä, joka kutsui sinut.",
    sv: "Inbjudan är återkallad. Be den som bjöd in dig om en ny inbjudan.",
    en: "The invitation has been withdrawn. Ask whoever invited you for a new one.",
  },
  InvitationExpired: {
    fi: "Kutsu on vanhentunut. Kysy uutta kutsua siltä, joka kutsui sinut.",
    sv: "Inbjudan gäller inte längre. Be den som bjöd in dig om en ny inbjudan.",
    en: "The invitation has expired. Ask whoever invited you for a new one.",
  },
};
