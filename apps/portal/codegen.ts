import { codegenOf } from "@vas/client/build";

export default codegenOf("training");
