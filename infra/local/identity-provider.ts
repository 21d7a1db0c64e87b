import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { DemoPerson, DemoUnit } from "@vas/domain/demo";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import { interactionPolicy, Provider, type Configuration, type KoaContextWithOIDC } from "oidc-provider";
import { exitCodes, failure } from "./failure.ts";
import { memoryAdapter } from "./identity-memory.ts";
import { choicePage, endedPage, languageOf, refusedPage, signOutPage, type PageRequest } from "./identity-pages.ts";

export type Realm = "casework" | "training";

/** Somebody who may be chosen on the sign-in page. */
export type IdentityPerson = {
  /** What the API knows the person by: the subject of the identity token. */
  readonly key: string;
  readonly name: string;
  readonly realm: Realm;
  readonly roles: readonly string[];
  /** The unit of a member of staff, the body of a trainee. */
  readonly place: string;
};

/** A client of the provider: the console or the portal, each with a realm of its own. */
export type IdentityClient = {
  readonly realm: Realm;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly returnUri: string;
};

export type IdentityProviderOptions = {
  readonly port: number;
  /** `http://localhost` and the port: how the API and the browser find the provider. */
  readonly issuer: string;
  readonly people: readonly IdentityPerson[];
  readonly clients: readonly IdentityClient[];
};

export type IdentityProvider = { stop(): Promise<void> };

/** The people of the demo as the sign-in page shows them. */
export function identityPeople(people: readonly DemoPerson[], units: readonly DemoUnit[]): IdentityPerson[] {
  return people.map((person) => {
    const { key, name, realm } = person;
    if (realm === "training") return { key, name, realm, roles: ["trainee"], place: person.organisation };
    return { key, name, realm, roles: person.roles, place: units.find(({ id }) => id === person.unit)?.name ?? "" };
  });
}

/** The two clients of a system at this address, with secrets made for this start. */
export function identityClients(origin: string): IdentityClient[] {
  return (["casework", "training"] as const).map((realm) => ({
    realm,
    clientId: `vas-${realm}`,
    clientSecret: randomBytes(24).toString("base64url"),
    redirectUri: `${origin}/sign-in/callback/${realm}`,
    returnUri: `${origin}${realm === "training" ? "/portal" : ""}/signed-out`,
  }));
}

/** The variables by which the API finds the provider and proves which client it is. */
export function identityEnvironment(issuer: string, clients: readonly IdentityClient[]): Record<string, string> {
  const entries = clients.flatMap(({ realm, clientId, clientSecret }) => {
    const prefix = `${realm.toUpperCase()}_OIDC`;
    return [
      [`${prefix}_ISSUER`, issuer],
      [`${prefix}_CLIENT_ID`, clientId],
      [`${prefix}_CLIENT_SECRET`, clientSecret],
    ];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

/**
 * An identity provider for development and tests: whoever is chosen on its page is signed in. It listens on the loopback
 * address only, keeps everything in memory and logs nothing. @throws Failure under NODE_ENV=production
 */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  if (process.env["NODE_ENV"] === "production") {
    throw failure(
      "The development identity provider signs anybody in; it does not start in production.",
      exitCodes.refused,
    );
  }
  const provider = new Provider(options.issuer, await configurationOf(options));
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/choose/")) void serveChoice(provider, options, { request, response });
    else void answer(request, response);
  });
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening");
  return {
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function configurationOf({ people, clients }: IdentityProviderOptions): Promise<Configuration> {
  return {
    adapter: memoryAdapter(),
    clients: clients.map((client) => ({
      client_id: client.clientId,
      client_secret: client.clientSecret,
      redirect_uris: [client.redirectUri],
      post_logout_redirect_uris: [client.returnUri],
      response_types: ["code"],
      grant_types: ["authorization_code"],
      id_token_signed_response_alg: "ES256",
      require_auth_time: true,
    })),
    claims: { openid: ["sub"] },
    scopes: ["openid"],
    pkce: { required: () => true },
    jwks: { keys: [await signingKey()] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    clientBasedCORS: () => false,
    findAccount: (_context, key) => {
      const person = people.find((one) => one.key === key);
      return person && { accountId: key, claims: () => ({ sub: key }) };
    },
    interactions: { policy: choosePolicy(), url: (_context, { uid }) => `/choose/${uid}` },
    loadExistingGrant: grantEverything,
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => show(context, signOutPage(form, requestOf(context))),
        postLogoutSuccessSource: (context) => show(context, endedPage(requestOf(context))),
      },
    },
    ttl: { AuthorizationCode: 60, AccessToken: 300, IdToken: 3_600, Interaction: 600, Session: 3_600, Grant: 3_600 },
    renderError: (context, { error }) => show(context, refusedPage(error, requestOf(context))),
  };
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: "ES256", use: "sig", kid: randomUUID() };
}

/** Somebody is chosen at every sign-in, so that one browser can be one person after another; consent is not asked. */
function choosePolicy() {
  const policy = interactionPolicy.base();
  policy.remove("consent");
  const check = new interactionPolicy.Check("choose", "a person has to be chosen", ({ oidc }: KoaContextWithOIDC) =>
    oidc.result?.login ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT,
  );
  policy.get("login")?.checks.add(check);
  return policy;
}

async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const { client, session } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new oidc.provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
}

type Page = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

function requestOf({ oidc, querystring }: KoaContextWithOIDC): PageRequest {
  return pageRequest(new URLSearchParams(querystring), oidc?.params);
}

/** The language that a link of the page chose, else the one that the API asked for. */
function pageRequest(query: URLSearchParams, params: Readonly<Record<string, unknown>> | undefined): PageRequest {
  const wanted = params?.["ui_locales"];
  return { language: languageOf(query.get("lang") ?? (typeof wanted === "string" ? wanted : "")), origins: [] };
}

function show(context: KoaContextWithOIDC, { html, headers }: Page): void {
  context.set({ ...headers });
  context.body = html;
}

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** The page with the people of the client's realm, and the choice made on it. */
async function serveChoice(
  provider: Provider,
  { people, clients }: IdentityProviderOptions,
  { request, response }: Exchange,
): Promise<void> {
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  try {
    const { params } = await provider.interactionDetails(request, response);
    const client = clients.find(({ clientId }) => clientId === params["client_id"]);
    const listed = people.filter(({ realm }) => realm === client?.realm);
    const chosen = request.method === "POST" ? await readChoice(request) : null;
    const person = listed.find(({ key }) => key === chosen);
    if (person) {
      await provider.interactionFinished(request, response, { login: { accountId: person.key } });
      return;
    }
    // A browser holds the redirects after a form to `form-action` too: the last of them goes back to the client.
    const origins = client ? [new URL(client.redirectUri).origin] : [];
    write(response, 200, choicePage(listed, { ...pageRequest(searchParams, params), origins }));
  } catch {
    write(response, 400, refusedPage("session_not_found", pageRequest(searchParams, undefined)));
  }
}

function write(response: ServerResponse, status: number, { html, headers }: Page): void {
  response.writeHead(status, headers).end(html);
}

async function readChoice(request: IncomingMessage): Promise<string | null> {
  let body = "";
  for await (const part of request.setEncoding("utf8") as AsyncIterable<string>) {
    body += part;
    if (body.length > 1_024) return null;
  }
  return new URLSearchParams(body).get("person");
}
