import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Portuguese. */
export const marks = {
  credit: [
    ...international.credit, "Fotos", "Fotografia", "Fotógrafo", "Imagem", "Imagens", "Crédito", "Créditos",
    "Crédito da foto", "Créditos da foto", "Vídeo", "Gráfico", "Infográfico", "Ilustração",
    "Foto de arquivo", "Reprodução", "Divulgação", "Direitos", "Legenda da foto",
  ],
  source: [...international.source, "Fonte", "Fontes", "Fonte original"],
  byline: [...international.byline, "por", "autor", "autora", "redação", "da redação", "de", "da", "texto", "tradução", "traduzido por"],
  via: [...international.via, "para", "cedida por", "distribuída por"],
  material: [
    ...international.material, "com informações da", "com informações do", "com informações de",
    "com informações das", "com informação da", "com informação de", "com agência", "com agências",
    "com agência de notícias", "com dados da", "com material da", "com reportagem de", "com reportagem da",
    "com colaboração de", "com a", "com o", "com", "com agências internacionais", "com informações de agências", "com informações da agência", "com a agência", "com despachos da"],
  contributed: [
    ...international.contributed, "contribuíram para esta reportagem", "contribuiu para esta reportagem",
    "colaboraram nesta reportagem",
  ],
  republished: [
    ...international.republished, "publicado originalmente em", "publicado originalmente no",
    "publicado originalmente na", "publicado originalmente por", "publicado originalmente pelo",
    "publicado originalmente pela", "originalmente publicado em", "originalmente publicado no",
    "originalmente publicado na", "originalmente publicado por", "publicado primeiro em",
    "publicado primeiro no", "publicado pela primeira vez no", "publicado pela primeira vez em",
    "apareceu originalmente em", "apareceu primeiro em", "este artigo foi publicado",
    "este texto foi publicado", "esta reportagem foi publicada", "reproduzido de",
    "reproduzido com permissão de", "republicado de", "o post … apareceu primeiro em",
    "leia o artigo original em",
    "retirado na íntegra de",
  ],
  appeared: {
    first: ["originalmente", "pela primeira vez", "inicialmente", "anteriormente"],
    published: ["publicado", "publicada", "saiu", "publicados", "saído", "apareceu", "veiculado", "veiculada", "saíram"],
    texts: ["artigo", "texto", "entrevista", "crónica", "reportagem", "ensaio", "crônica", "coluna", "análise", "conto", "matéria", "investigação"],
    taken: ["com autorização", "com permissão", "em parceria com", "em colaboração com", "traduzido de", "traduzido do", "tradução de", "tradução do", "republicado", "republicada", "por cortesia", "sob licença"],
    these: ["este", "esta"],
  },
  headline: ["segundo", "imprensa", "relatório"],
  own: ["redação", "da redação", "reportagem própria", "redacção", "da redacção"],
  agencies: ["agências", "agências de notícias", "agências internacionais"],
  dateline: [],
  archive: [
    ...international.archive, "fim", "DR", "D.R.", "direitos reservados", "arquivo", "foto de arquivo", "divulgação", "reprodução", "agência",
    "ilustração", "foto", "direitos reservados", "todos os direitos reservados",
  ],
  months: [...international.months, "fev", "abr", "mai", "ago", "set", "out", "dez"],
  advertisement: [...international.advertisement, "Anúncio", "Publicidade"],
  rights: [...international.rights, "todos os direitos reservados", "direitos reservados", "proibida a reprodução", "é proibida", "reprodução proibida"],
} satisfies LanguagePack["marks"];
