import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "pt",
  found: [
    { text: "Segundo a agência Lusa, a ponte ficará fechada até à primavera.", expected: [{ kind: "statement", path: ["lusa"] }] },
    { text: "O ferry será vendido, informou a Reuters na terça-feira.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "“Vamos reconstruir o porto”, disse à Lusa o presidente da câmara, João Prates.", expected: [{ kind: "quote", path: ["lusa", "o presidente da câmara, João Prates"] }] },
    { text: "A Reuters noticiou, citando duas fontes, que as negociações falharam.", expected: [{ kind: "statement", path: ["reuters", "duas fontes"] }] },
    { text: "De acordo com a Folha de S.Paulo, a diretoria havia sido alertada em maio.", expected: [{ kind: "statement", path: ["folha.uol.com.br"] }] },
    { text: "Fonte da GNR disse à agência Lusa que três pessoas foram detidas.", expected: [{ kind: "statement", path: ["lusa", "Fonte da GNR"] }] },
    { text: "“Foi como um terremoto”, contou à AFP uma moradora do bairro.", expected: [{ kind: "quote", path: ["afp", "uma moradora"] }] },
    { text: "Em entrevista à CNN Brasil, o ministro da Saúde afirmou que as filas vão diminuir.", expected: [{ kind: "statement", path: ["cnnbrasil.com.br", "o ministro da Saúde"] }] },
    { text: "“Estamos prontos”, disse à Folha.", expected: [{ kind: "quote", path: ["folha.uol.com.br"] }] },
    { text: "Segundo o jornal O Globo, a empresa escondeu prejuízos.", expected: [{ kind: "statement", path: ["oglobo.globo.com"] }] },
    { text: "A Associated Press informou que a ordem foi assinada na segunda-feira.", expected: [{ kind: "statement", path: ["ap"] }] },
    { text: "“Perdi a colheita toda”, contou à Lusa um agricultor de Beja.", expected: [{ kind: "quote", path: ["lusa", "um agricultor de Beja"] }] },
    { text: "A empresa escusou-se a comentar ao Público.", expected: [{ kind: "statement", path: ["publico.pt", "A empresa"], stance: "declines" }] },
    { text: "Segundo a Reuters, que cita dois diplomatas, a cimeira foi adiada.", expected: [{ kind: "statement", path: ["reuters", "dois diplomatas"] }] },
  ],
  nothing: [
    "A Lusa vai mudar de sede no próximo ano.",
    "O ministro disse aos jornalistas que as conversações vão continuar.",
  ],
};
