import { webConfig } from "@vas/client/build";

export default webConfig({ root: import.meta.dirname, base: "/portal/", port: 5174 });
