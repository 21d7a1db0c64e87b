import { clearPage } from "@vas/ui/testing";
import { afterEach } from "vitest";

// happy-dom tells of a changed selection at once, even from within the listener that changed it; browsers wait.
Selection.prototype.collapse = () => undefined;

afterEach(clearPage);
