export { createClient, createTestClient, inBackground, type ClientSettings } from "./client.ts";
export { failureOf, isPassing, type Failure, type FailureKind } from "./failure.ts";
export { messages as clientMessages } from "./messages.ts";
export { OfflineNotice, useOnline } from "./Offline.tsx";
export { createSessionClock, type SessionClock } from "./session/clock.ts";
export { signInAddress, signOut, type Realm } from "./session/edge.ts";
export { useQuickHide } from "./session/QuickHide.tsx";
export { SessionGuard, type SessionGuardProps } from "./session/SessionGuard.tsx";
export { hasUnsaved, useUnsaved } from "./session/unsaved.ts";
