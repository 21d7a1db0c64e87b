import { setImmediate as giveWay } from "node:timers/promises";
import type { TraineeActor } from "@vas/domain/kernel";
import {
  EdgeFailure,
  openFileRequest,
  type Admission,
  type Answer,
  type EdgeRequest,
  type FileDoor,
  type RateLimit,
  type Route,
} from "../edge/index.ts";
import { certificatePaths, type CertificateAddresses } from "./addresses.ts";
import { badgePayload } from "./badge.ts";
import { certificatePdf } from "./document.ts";
import { ownCertificate, type OwnCertificate } from "./own-certificate.queries.ts";
import type { Signer } from "./signer.ts";

export type OwnRoutesOptions = FileDoor<TraineeActor> & {
  /** How often one learner may have a PDF made. */
  readonly documents: RateLimit;
  readonly admission: Admission;
  readonly signer: Signer;
  readonly addresses: CertificateAddresses;
};

type Downloading = {
  readonly certificate: OwnCertificate;
  readonly holder: string;
  /** The learner's id. */
  readonly by: string;
  readonly language: TraineeActor["language"];
};

/** What a learner downloads of a certificate of their own; each download has its audit row before it leaves. */
export function ownCertificateRoutes(options: OwnRoutesOptions): readonly Route[] {
  const own = (part: string, operation: string, make: (downloading: Downloading) => Promise<Answer>): Route => ({
    method: "GET",
    path: `${certificatePaths.own}/:id/${part}`,
    async handle(request) {
      const leave = options.admission.enter("deferrable");
      try {
        const { downloading, limitHeaders } = await find(request, operation, options);
        const answer = await make(downloading);
        return { ...answer, headers: { ...limitHeaders, ...answer.headers }, operation };
      } finally {
        leave();
      }
    },
  });
  return [
    own("badge", "DownloadBadge", (downloading) => badgeFile(downloading, options)),
    own("document", "DownloadCertificate", (downloading) => documentFile(downloading, options)),
  ];
}

/**
 * @throws EdgeFailure NOT_FOUND where the learner has no such certificate, or it is revoked, once the audit log knows of the
 * asking.
 */
async function find(request: EdgeRequest, operation: string, options: OwnRoutesOptions) {
  const opened = await openFileRequest(request, options, { operation, permission: "training:own" });
  const { actor, session, scope, limitHeaders } = opened;
  if (!session) throw new EdgeFailure("UNAUTHENTICATED");
  const certificate = await scope.context.read(ownCertificate(idIn(request)));
  await scope.settle();
  if (!certificate || certificate.revokedAt !== null) throw new EdgeFailure("NOT_FOUND");
  const language = languageAsked(request) ?? actor.language;
  return { downloading: { certificate, holder: session.name, by: actor.id, language }, limitHeaders };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function idIn({ parameters }: EdgeRequest): string {
  const id = parameters["id"] ?? "";
  if (!uuid.test(id)) throw new EdgeFailure("NOT_FOUND");
  return id;
}

/** A link that is followed sends no header of ours: its address says the language of the page on which it stands. */
function languageAsked({ query }: EdgeRequest): TraineeActor["language"] | undefined {
  const asked = query.get("language");
  return (["fi", "sv", "en"] as const).find((language) => language === asked);
}

async function badgeFile(
  { certificate, language }: Downloading,
  { signer, addresses }: OwnRoutesOptions,
): Promise<Answer> {
  const body = await signer.sign(badgePayload(certificate.badge, { addresses, language }), "JWT");
  return attachment(body, { type: "application/jwt", name: `${fileName(certificate, language)}.jwt` });
}

async function documentFile(
  { certificate, holder, by, language }: Downloading,
  { addresses, documents }: OwnRoutesOptions,
): Promise<Answer> {
  const { badge, notice } = certificate;
  await documents.count(by);
  // Several that are asked for at once are made one at a time, with what others ask in between.
  await giveWay();
  const body = await certificatePdf({ badge, holder, notice }, { addresses, language });
  return attachment(body, { type: "application/pdf", name: `${fileName(certificate, language)}.pdf` });
}

/** Names no course and nobody: a file's name is seen by others. */
function fileName({ validFrom }: OwnCertificate, language: TraineeActor["language"]): string {
  return `${{ fi: "todistus", sv: "intyg", en: "certificate" }[language]}-${validFrom}`;
}

function attachment(body: string | Buffer, { type, name }: { readonly type: string; readonly name: string }): Answer {
  const headers = { "content-type": type, "content-disposition": `attachment; filename="${name}"` };
  return { status: 200, headers, body };
}
