import { writeFileSync } from "node:fs";
import { tokensCss } from "./tokens.ts";

writeFileSync(new URL("../src/css/tokens.css", import.meta.url), tokensCss());
