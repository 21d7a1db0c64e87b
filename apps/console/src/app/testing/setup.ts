import { clearPage } from "@vas/ui/testing";
import { afterEach } from "vitest";

afterEach(clearPage);
