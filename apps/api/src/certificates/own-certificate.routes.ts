import type { TraineeActor } from "@vas/domain/kernel";
import {
  chosenLanguage,
  EdgeFailure,
  type Answer,
  type EdgeRequest,
  type Identity,
  type RateLimit,
  type Route,
} from "../edge/index.ts";
import type { Asked, RequestScope } from "../kernel/request.ts";
import { certificatePaths, type CertificateAddresses } from "./addresses.ts";
import { badgePayload } from "./badge.ts";
import { ownCertificate, type OwnCertificate } from "./own-certificate.queries.ts";
import type { Signer } from "./signer.ts";

export type OwnRoutesOptions = {
  /** @throws EdgeFailure UNAUTHENTICATED */
  readonly identify: (request: EdgeRequest) => Promise<Identity<TraineeActor>>;
  readonly open: (asked: Asked<TraineeActor>) => RequestScope<TraineeActor>;
  readonly rateLimit: RateLimit;
  readonly signer: Signer;
  readonly addresses: CertificateAddresses;
};

type Downloading = Identity<TraineeActor> & { readonly certificate: OwnCertificate; readonly operation: string };

/** What a learner downloads of a certificate of their own; each download has its audit row before it leaves. */
export function ownCertificateRoutes(options: OwnRoutesOptions): readonly Route[] {
  const own = (part: string, operation: string, make: (downloading: Downloading) => Promise<Answer>): Route => ({
    method: "GET",
    path: `${certificatePaths.own}/:id/${part}`,
    async handle(request) {
      const { downloading, limitHeaders } = await find(request, operation, options);
      const answer = await make(downloading);
      return { ...answer, headers: { ...limitHeaders, ...answer.headers }, operation };
    },
  });
  return [own("badge", "DownloadBadge", (downloading) => badgeFile(downloading, options))];
}

/** @throws EdgeFailure NOT_FOUND where the learner has no such certificate, once the audit log knows of the asking. */
async function find(request: EdgeRequest, operation: string, { identify, open, rateLimit }: OwnRoutesOptions) {
  const { actor: signedIn, session, purpose } = await identify(request);
  const limitHeaders = await rateLimit.count(signedIn.id);
  const actor = {
    ...signedIn,
    language: chosenLanguage(request.headers) ?? languageAsked(request) ?? signedIn.language,
  };
  const scope = open({ actor, requestId: request.id, operation, purpose, ...(session ? { session } : {}) });
  const certificate = await scope.context.read(ownCertificate(idIn(request)));
  await scope.settle();
  if (!certificate) throw new EdgeFailure("NOT_FOUND");
  return { downloading: { actor, session, purpose, certificate, operation }, limitHeaders };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function idIn({ parameters }: EdgeRequest): string {
  const id = parameters["id"] ?? "";
  if (!uuid.test(id)) throw new EdgeFailure("NOT_FOUND");
  return id;
}

/** A link that is followed sends no header of ours: its address says the language of the page that it stood on. */
function languageAsked({ query }: EdgeRequest): TraineeActor["language"] | undefined {
  const asked = query.get("language");
  return (["fi", "sv", "en"] as const).find((language) => language === asked);
}

async function badgeFile(
  { certificate, actor }: Downloading,
  { signer, addresses }: OwnRoutesOptions,
): Promise<Answer> {
  const body = await signer.sign(badgePayload(certificate.badge, { addresses, language: actor.language }), "JWT");
  return attachment(body, { type: "application/jwt", name: `certificate-${certificate.validFrom}.jwt` });
}

function attachment(body: string | Buffer, { type, name }: { readonly type: string; readonly name: string }): Answer {
  const headers = { "content-type": type, "content-disposition": `attachment; filename="${name}"` };
  return { status: 200, headers, body };
}
