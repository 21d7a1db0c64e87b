export { certificateRoutes } from "./certificate.routes.ts";
export { completeWhenDone } from "./completion.ts";
export { newSigningKey, signingKeySubject } from "./signing-key.ts";
