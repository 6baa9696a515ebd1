/** The readers of other people's formats, as far as the tests use them. They ship no types of their own. */
declare module "jsonld" {
  type Document = { document: unknown; documentUrl: string; contextUrl?: string };
  const jsonld: {
    expand(input: unknown, options?: { documentLoader?: (url: string) => Promise<Document>; safe?: boolean }): Promise<Record<string, unknown>[]>;
    toRDF(input: unknown, options?: { format: "application/n-quads"; documentLoader?: (url: string) => Promise<Document>; safe?: boolean }): Promise<string>;
  };
  export default jsonld;
}

declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(format: "bibliography", options: { format: "text"; template: "apa"; lang: "en-US" }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
