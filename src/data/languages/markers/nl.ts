import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in Dutch. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before", doubtful: true, judges: true }, ["voor"]),
  ...spellMarkers({ role: "source", side: "before" }, [
    "volgens informatie van", "volgens berichtgeving van", "volgens onderzoek van", "naar verluidt volgens",
    "op basis van berichtgeving van", "bekeken door", "blijkt uit onderzoek van", "blijkt uit informatie van", "dat is ingezien door",
    "die zijn ingezien door", "zoals gemeld door", "volgens", "aldus", "naar eigen zeggen van", "op gezag van", "in de woorden van",
    "uit onderzoek van", "uit cijfers van", "ingezien door", "gemeld door",
  ]),
  ...spellMarkers({ role: "source", side: "before" }, ["[blijkt|bleek] uit een [rondgang|reconstructie|analyse|inventarisatie|steekproef|berekening|onderzoek|enquête] [van|door|langs]", "uit een [rondgang|reconstructie|analyse|inventarisatie|steekproef|berekening|onderzoek] [van|door]", "uit [berekeningen|analyses|documenten|stukken|mails|cijfers] van", "in handen zijn van", "in bezit zijn van", "in het bezit van", "als eerste gemeld door", "als eerste gebracht door", "eerst gemeld door", "naar buiten gebracht door", "volgens [berekeningen|cijfers|bronnen|een rondgang|een analyse|een reconstructie|een telling|tellingen|een verslaggever|verslaggevers] van"]),
  ...spellMarkers({ role: "source", side: "before" }, ["in bezit van", "opgevraagd door", "na [berichtgeving|een bericht|een artikel|een reconstructie|onthullingen] [van|in|door]", "[blijkt|bleek] uit een [bevraging|rondvraag|peiling onder leden|uitvraag] [van|door]"]),
  ...spellMarkers({ role: "addressee", side: "before" }, ["na vragen van", "[aan|tegen|tegenover] [een|de] [verslaggever|verslaggeefster|correspondent|journalist|redacteur] van"]),
  ...spellMarkers({ role: "relay", side: "before" }, ["geciteerd door", "aangehaald door", "overgenomen door", "geciteerd in", "opgepikt door"]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "zich baserend op", "dat zich baseert op", "die zich baseert op", "dat zich beroept op", "die zich beroept op", "dat verwijst naar",
    "die verwijst naar", "met verwijzing naar", "gebaseerd op", "op basis van", "onder verwijzing naar", "met een beroep op",
    "zich beroepend op",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "in een [interview|gesprek|vraaggesprek|reactie|toelichting|verklaring] [met|aan|op|bij|in|tegen|tegenover]", "[voor de camera|voor de microfoon|in de studio|in de uitzending] van", "[gestuurd|toegezonden|verstrekt] aan", "[is|werd|was|zijn|werden] [bevestigd|gemeld] [aan|tegenover]", "[benaderd|gevraagd|geïnterviewd] door",
    "op een verzoek van", "op verzoeken van", "in een interview aan", "in een interview voor", "in een interview op",
    "in een interview bij", "in een reactie tegen", "in een reactie bij", "in gesprek bij", "in een exclusief interview met",
    "in een verklaring aan", "in een verklaring tegenover", "in een mail aan", "in een e-mail aan", "desgevraagd tegenover",
    "desgevraagd tegen", "op vragen van", "gevraagd door", "te gast bij", "aan tafel bij", "in het programma", "in de uitzending van",
    "in de podcast", "in een telefonisch gesprek met", "in een opiniestuk in", "via zijn advocaat aan", "via haar advocaat aan",
    "in een schriftelijke reactie aan", "benaderd door", "voor de camera van", "voor de microfoon van", "op navraag van", "tegenover",
    "in gesprek met", "in een gesprek met", "in een interview met", "in een interview in", "in een reactie aan",
    "in een reactie tegenover", "desgevraagd aan", "in een brief aan", "in een bericht aan", "in een essay voor", "in een column voor",
    "in antwoord op vragen van", "in een podcast van", "in de podcast van",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "[gemeld|onthuld|gepubliceerd|bekendgemaakt|uitgezonden|verkregen|ingezien] door",
    "uitgezonden door", "gefilmd door", "aan het licht gebracht door", "aan het licht door", "via", "verkregen door", "onthuld door", "bekendgemaakt door", "bevestigd door", "blijkt uit", "in handen van", "gepubliceerd door", "door",
    "kwam via", "kwam van", "verspreid door",
  ]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["op basis van"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "bij", "in", "op",
    "tegen", // "zegt hij tegen de NOS", but also "against".
    "aan", // "laat hij weten aan Omroep Brabant"; only beside a verb of saying.
  ]),
]);
