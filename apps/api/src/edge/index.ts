export { codeOf, EdgeFailure, isUnexpected } from "./edge-failure.ts";
export { errorCodes } from "./error-codes.ts";
export {
  json,
  mediaTypeOf,
  readJsonObject,
  readText,
  type Answer,
  type EdgeRequest,
  type Headers,
  type Route,
} from "./exchange.ts";
export { idempotencyKeyOf, openFileRequest, type FileDoor } from "./file-request.ts";
export { publicError } from "./failure-answer.ts";
export { chosenLanguage } from "./language.ts";
export { faultOf, openLog, type Log, type LogLevel } from "./log.ts";
export { openMetrics, type Metrics } from "./metrics.ts";
export { countedNetwork, networksOf } from "./networks.ts";
export { operationList, readOperationList } from "./operations.ts";
export { openAdmission, type Admission } from "./overload.ts";
export { openPages, pagesOf, type Pages } from "./pages.ts";
export { openRateLimit, type RateLimit } from "./rate-limit.ts";
export { refuseCrossSite } from "./same-site.ts";
export { createEdge, type Edge } from "./server.ts";
export { stopWhenAsked } from "./shutdown.ts";
export { graphqlRoute, type Identity, type SurfaceOptions } from "./surface.ts";
export { guardSchema, readPlainFieldsDirectly } from "./surface-schema.ts";
export { receiveBody } from "./upload.ts";
