// `npm run ui`: the component page on a local server, rebuilt on change.
import { serveComponents } from "./ui/serve-components.mjs";

const server = await serveComponents({ port: 5175 });
server.printUrls();
