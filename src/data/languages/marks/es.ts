import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Spanish. */
export const marks = {
  credit: [
    ...international.credit, "Fotos", "Fotografía", "Fotografías", "Fotógrafo", "Imagen", "Imágenes",
    "Crédito", "Créditos", "Crédito de la foto", "Vídeo", "Gráfico", "Infografía", "Ilustración",
    "Foto de archivo", "Foto de portada", "Captura", "Cortesía", "Cortesía de", "Fuente de la imagen",
    "Fuente de la fotografía", "Pie de foto",
  ],
  source: [...international.source, "Fuente", "Fuentes", "Fuente original"],
  byline: [...international.byline, "por", "autor", "autora", "redacción", "texto", "traducción", "traducido por"],
  via: [...international.via, "vía", "para", "cortesía de", "a través de", "distribuida por"],
  material: [
    ...international.material, "con información de", "con informaciones de",
    "con información de las agencias", "con datos de", "con reportes de", "con material de",
    "con aportes de", "con aporte de", "con la colaboración de", "con agencias", "con", "información de",
    "elaborado con información de", "con notas de", "con reporte de", "con información de agencias", "con despachos de", "con reportes de agencias", "con información de la agencia", "con informaciones de agencias", "con la información de", "con colaboración de"],
  contributed: [
    ...international.contributed, "contribuyeron a este reportaje", "contribuyó a este reportaje",
    "colaboraron en este reportaje", "contribuyeron con este reporte",
  ],
  republished: [
    ...international.republished, "publicado originalmente en", "publicado originalmente por",
    "originalmente publicado en", "originalmente publicado por", "publicado por primera vez en",
    "publicado primero en", "se publicó originalmente en", "fue publicado originalmente",
    "apareció originalmente en", "apareció primero en", "apareció por primera vez en",
    "este artículo fue publicado", "esta nota fue publicada", "este artículo se publicó", "reproducido de",
    "reproducido con permiso de", "republicado de", "tomado de", "la entrada … apareció primero en",
    "lea el artículo original en", "este contenido fue publicado",
    "tomado íntegramente de",
  ],
  appeared: {
    first: ["originalmente", "por primera vez", "inicialmente", "primero", "en primer lugar", "previamente", "anteriormente"],
    published: ["publicado", "publicada", "publicó", "apareció", "aparecido", "aparecida", "publicados", "salió"],
    texts: ["artículo", "texto", "reportaje", "entrevista", "columna", "ensayo", "nota", "crónica", "tribuna", "relato", "análisis", "investigación"],
    taken: ["con permiso", "con autorización", "con su autorización", "en colaboración con", "en alianza con", "traducido de", "traducción de", "se reproduce", "publicado con permiso", "por cortesía de", "tomado de", "reproducido de", "con el permiso"],
    these: ["este", "esta"],
  },
  headline: ["según", "medios", "prensa", "informe"],
  own: ["redacción", "redacción propia", "nuestro corresponsal", "de la redacción", "redacción digital"],
  agencies: ["agencias", "agencias de noticias", "agencia"],
  dateline: [],
  archive: [
    ...international.archive, "archivo", "foto de archivo", "imagen de archivo", "agencia", "ilustración",
    "captura", "cortesía", "foto", "difusión", "referencial", "imagen referencial",
  ],
  months: [...international.months, "ene", "abr", "ago", "set", "dic"],
  advertisement: [...international.advertisement, "Anuncio", "Publicidad"],
  rights: [...international.rights, "todos los derechos reservados", "derechos reservados", "prohibida la reproducción", "prohibida su reproducción", "queda prohibida"],
} satisfies LanguagePack["marks"];
