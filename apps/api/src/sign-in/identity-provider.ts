import * as client from "openid-client";

export type IdentityProviderOptions = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** Plain HTTP to the machine itself, for development only. */
  readonly allowHttp: boolean;
};

/** What has to be kept from the beginning of a sign-in until the answer comes back. */
export type FlowSecrets = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type Beginning = {
  /** The person has to prove again who they are, even if the provider still knows them. */
  readonly stepUp: boolean;
  readonly language: string;
};

export type Ending = {
  readonly idToken: string;
  /** The page of ours to come back to. */
  readonly returnTo: string;
  readonly language: string;
};

export type Proof = {
  readonly subject: string;
  /** Milliseconds since 1970; null where the provider does not tell it. */
  readonly authenticatedAt: number | null;
  readonly idToken: string;
};

/** Signs people in by authorization code and PKCE. */
export type IdentityProvider = {
  /** Where to send the browser. @throws where the provider cannot be reached. */
  begin(secrets: FlowSecrets, beginning: Beginning): Promise<URL>;
  /** What the provider says of the person. @throws where the answer is not to this sign-in, or is refused. */
  finish(answer: URLSearchParams, secrets: FlowSecrets, stepUp: boolean): Promise<Proof>;
  /** Where to send the browser to sign out there too; undefined where the provider knows no such place. */
  endAddress(ending: Ending): Promise<URL | undefined>;
};

/** A sign-in that proves more than what the provider remembers is at most this old, in seconds. */
const stepUpAge = 300;
const answerLimitSeconds = 5;

/** New secrets for one sign-in. */
export function flowSecrets(): FlowSecrets {
  return { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
}

/** A provider that is found at its first use: it need not be up when we start. */
export function openIdentityProvider(options: IdentityProviderOptions): IdentityProvider {
  let found: Promise<client.Configuration> | undefined;

  function configuration(): Promise<client.Configuration> {
    found ??= discover(options).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  }

  return {
    async begin(secrets, { stepUp, language }) {
      return client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: options.redirectUri,
        scope: "openid",
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: "S256",
        ui_locales: language,
        ...(stepUp ? { prompt: "login", max_age: String(stepUpAge) } : {}),
      });
    },
    async finish(answer, secrets, stepUp) {
      const address = new URL(options.redirectUri);
      address.search = answer.toString();
      return proofOf(await configuration(), { address, secrets, stepUp });
    },
    async endAddress({ idToken, returnTo, language }) {
      const provider = await configuration();
      if (!provider.serverMetadata().end_session_endpoint) return undefined;
      return client.buildEndSessionUrl(provider, {
        id_token_hint: idToken,
        post_logout_redirect_uri: returnTo,
        ui_locales: language,
      });
    },
  };
}

async function proofOf(
  provider: client.Configuration,
  { address, secrets, stepUp }: { address: URL; secrets: FlowSecrets; stepUp: boolean },
): Promise<Proof> {
  const tokens = await client.authorizationCodeGrant(provider, address, {
    expectedState: secrets.state,
    expectedNonce: secrets.nonce,
    pkceCodeVerifier: secrets.verifier,
    idTokenExpected: true,
    ...(stepUp ? { maxAge: stepUpAge } : {}),
  });
  const claims = tokens.claims();
  if (!claims || !tokens.id_token) throw new Error("The provider gave no identity token");
  const authenticatedAt = claims.auth_time === undefined ? null : claims.auth_time * 1_000;
  return { subject: claims.sub, authenticatedAt, idToken: tokens.id_token };
}

function discover({ issuer, clientId, clientSecret, allowHttp }: IdentityProviderOptions) {
  // Marked deprecated to make its use stand out; the configuration refuses http outside development.
  const insecure = allowHttp && issuer.startsWith("http:") ? [client.allowInsecureRequests] : [];
  return client.discovery(
    new URL(issuer),
    clientId,
    { client_secret: clientSecret },
    client.ClientSecretBasic(clientSecret),
    { execute: insecure, timeout: answerLimitSeconds },
  );
}
