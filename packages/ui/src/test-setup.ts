import { afterEach } from "vitest";
import { clearPage } from "./testing/clear-page.ts";

// happy-dom tells of a changed selection at once, even from within the listener that changed it; browsers wait.
Selection.prototype.collapse = () => undefined;

afterEach(clearPage);
