import { fileURLToPath } from "node:url";
import type { CalendarDate, Language, Words } from "@vas/domain/kernel";
import { renderSVG } from "uqr";
import { dayIn } from "../notices/index.ts";
import type { CertificateAddresses } from "./addresses.ts";
import { achievementOf, issuerProfile, type Badge } from "./badge.ts";
import { documentTemplate } from "./document.template.ts";
import { documentWords } from "./document.words.ts";

/** What a certificate's PDF says. */
export type CertificateDocument = {
  readonly badge: Badge;
  /** Who has passed the course: the PDF is the holder's own, and is the one place that names them. */
  readonly holder: string;
  readonly notice: Words | null;
};

type Saying = { readonly addresses: CertificateAddresses; readonly language: Language };

const fonts = fileURLToPath(new URL("../../fonts", import.meta.url));
let opened: Promise<{ pdf(data: string, madeOn: CalendarDate): Buffer }> | undefined;

/** Typst, loaded when the first certificate is asked for: its native library is large, and most processes never need it. */
async function openTypst() {
  const { NodeCompiler, PdfStandard } = await import("@myriaddreamin/typst-ts-node-compiler");
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  return {
    pdf(data: string, madeOn: CalendarDate): Buffer {
      const document = { mainFileContent: documentTemplate, inputs: { data } };
      const creationTimestamp = Date.parse(madeOn) / 1_000;
      const pdf = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1, creationTimestamp });
      // What Typst keeps between documents would hold names for as long as the process lives.
      compiler.evictCache(1);
      return pdf;
    },
  };
}

/** The certificate as a tagged PDF (PDF/UA-1). The same certificate makes the same bytes. */
export async function certificatePdf(certificate: CertificateDocument, saying: Saying): Promise<Buffer> {
  opened ??= openTypst();
  return (await opened).pdf(JSON.stringify(dataOf(certificate, saying)), certificate.badge.validFrom);
}

function dataOf({ badge, holder, notice }: CertificateDocument, saying: Saying) {
  const { addresses, language } = saying;
  const { validFrom, validUntil, achievement, certificate } = badge;
  const words = Object.fromEntries(Object.entries(documentWords).map(([name, said]) => [name, said[language]]));
  const address = addresses.verification(certificate);
  return {
    language,
    title: documentWords.title[language],
    issuer: issuerProfile(saying).name,
    name: holder,
    course: achievement.title[language],
    criteria: achievementOf(achievement, saying).criteria.narrative,
    notice: notice?.[language] ?? null,
    facts: [
      [documentWords.validFrom[language], dayIn(language, validFrom)],
      [documentWords.validUntil[language], dayIn(language, validUntil)],
      [documentWords.version[language], String(achievement.number)],
      [documentWords.lawAsOf[language], dayIn(language, achievement.lawAsOf)],
    ],
    address,
    qr: renderSVG(address, { ecc: "M", border: 2 }),
    words,
  };
}
