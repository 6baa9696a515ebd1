import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { spellAll } from "../spell.ts";

/** Verbs of saying, reporting and citing in Finnish: present and past, singular and plural. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: spellAll([
      "sano[o|i|vat|ivat]", "kerto[o|i|vat|ivat]", "tote[aa|si|avat|sivat]", "korost[aa|i|avat|ivat]", "painott[aa|i|avat|ivat]", "selitt[ää|i|ävät|ivät]", "vakuutt[aa|i|avat|ivat]", "varoitt[aa|i|avat|ivat]", "vahvist[aa|i|avat|ivat]", "arvioi[|vat]", "lis[ää|äsi|äävät|äsivät]", "huomautt[aa|i|avat|ivat]",
      "muistutt[aa|i|avat|ivat]", "myön[tää|si|tävät|sivät]", "ilmoitt[aa|i|avat|ivat]", "kommentoi[|vat]", "vast[aa|asi|aavat|asivat]", "usko[o|i|vat|ivat]", "katso[o|i|vat|ivat]", "pohti[i|vat]", "kuvail[ee|i|evat|ivat]", "kertaa", "linj[aa|asi|aavat|asivat]", "lup[aa|asi|aavat|asivat]", "kritisoi[|vat]", "arvostel[ee|i|evat|ivat]",
      "vaati[i|vat]", "kehott[aa|i|avat|ivat]", "twiitt[aa|asi]", "kirjoitt[aa|i|avat|ivat]", "tiivist[ää|i]", "jatk[aa|oi|avat]", "perustel[ee|i|evat|ivat]", "tarken[taa|si|tavat]", "mainits[ee|i|evat|ivat]", "muistel[ee|i|evat]", "harmittel[ee|i|evat]", "kiittel[ee|i|evat]", "kehu[u|i|vat]", "pahoittel[ee|i|evat|ivat]", "pelk[ää|äsi|äävät|äsivät]",
      "epäil[ee|i|evat|ivat]", "ennust[aa|i|avat|ivat]", "ennakoi[|vat]", "kertoil[ee|i]", "summ[aa|asi]", "sival[taa|si]", "puolust[autuu|autui]", "vihj[aa|asi|aavat|aisi]", "vihjaise[e]", "tunnust[aa|i|avat|ivat]", "alleviiv[aa|asi|aavat]", "esitt[ää|i|ävät|ivät]", "ehdott[aa|i|avat|ivat]", "selven[tää|si]", "paljast[aa|i|avat|ivat]", "tähden[tää|si|tävät|sivät]",
      "toivo[o|i|vat|ivat]", "valitt[aa|i|avat|ivat]", "naurah[taa|ti]", "ihmettel[ee|i|evat|ivat]", "täsmen[tää|si|tävät|sivät]", "tyrm[ää|äsi|äävät|äsivät]", "julist[aa|i|avat|ivat]", "moitti[i|vat]", "sätti[i]", "luett[elee|eli]", "luonneh[tii|ti]", "ounastel[ee|i]", "aprikoi", "pohdiskel[ee|i]", "mietti[i]", "kysy[y|i] itseltään", "vetoaa hallitukseen",
      "suosittel[ee|i|evat|ivat]", "neuvo[o|i]", "rauhoittel[ee|i]", "toppuuttel[ee|i]", "väläytt[ää|i|ävät]", "väläyttel[ee|i]", "povaa", "povasi", "laskeskel[ee|i]", "tiedott[aa|i|avat|ivat]", "viestitt[ää|i]", "laukoo", "laukoi", "letkautt[aa|i]", "hehkutt[aa|i]", "paljast[elee|eli]", "avaa ajatuksiaan", "päivittel[ee|i]", "yllätt[yy|yi]", "raportoi", "hymyile[e]", "murehtii", "murehti", "vannoo", "vannoi", "kehuskel[ee|i]", "vähättel[ee|i]", "kiittää", "kiitti", "vastust[aa|i]", "sättii", "syyttelee", "puolust[aa|i|avat]", "tuskail[ee|i]", "surkuttel[ee|i]", "pohtii", "pohti", "muotoil[ee|i]", "kiteytt[ää|i]", "tulkits[ee|i]", "toteaa", "kuittaa", "kuittasi", "paljasti", "vaikeroi", "pitää selvänä", "piti selvänä", "on sitä mieltä", "oli sitä mieltä", "ilmaisi huolensa",
    ]),
    participles: spellAll(["sano[nut|neet]", "kerto[nut|neet]", "toden[nut|neet]", "korosta[nut|neet]", "vahvista[nut|neet]", "ilmoitta[nut|neet]", "arvioi[nut|neet]", "kommentoi[nut|neet]", "vakuutta[nut|neet]", "varoitta[nut|neet]", "myöntä[nyt|neet]", "kirjoitta[nut|neet]", "muistutta[nut|neet]", "luvan[nut|neet]", "vaati[nut|neet]", "kritisoi[nut|neet]", "selittä[nyt|neet]", "huomautta[nut|neet]", "esittä[nyt|neet]", "ehdotta[nut|neet]", "tiedotta[nut|neet]", "linjan[nut|neet]", "kuvail[lut|leet]", "vihjan[nut|neet]", "painotta[nut|neet]"]),
  },
  { act: "say", forms: spellAll(["huok[aa|asi|aisee|aisi]", "vitsail[ee|i]", "kuiska[a|si|isee]", "kersku[u|i]", "puuskah[taa|ti]", "iloits[ee|i|evat]", "täräytt[ää|i]", "töksäytt[ää|i]", "lataa", "latasi", "tokais[ee|i]", "naurahti", "hymähtää", "hymähti", "huudah[taa|ti]", "murah[taa|ti]", "tuhah[taa|ti]", "riemuits[ee|i]", "jyrähtää", "jyrähti", "jyris[ee|i]", "parah[taa|ti]"]) },
  {
    act: "report",
    forms: spellAll([
      "kerto[o|i|vat|ivat]", "uutisoi[|vat]", "raportoi[|vat]", "kirjoitt[aa|i|avat|ivat]", "ilmoitt[aa|i|avat|ivat]", "tiedott[aa|i|avat|ivat]", "paljast[aa|i|avat|ivat]", "julkais[ee|i|evat|ivat]", "selvitti", "[on |]saanut tietää", "sai tietää", "saa tietää", "sai selville", "on nähnyt", "oli nähnyt", "on saanut [haltuunsa|nähtäväkseen]", "sai [haltuunsa|nähtäväkseen]",
      "kertoo tietojensa", "[ehti|ehtii|sai|saattoi|pystyi|on ehtinyt] [kertoa|uutisoida|paljastaa|kertomaan]", "[on |oli ]saanut käsiinsä", "sai käsiinsä", "on saanut nähtäväkseen", "[näki|näkivät]", "on kerto[nut|neet]", "on kirjoittanut", "[on |]seurannut", "[on |]kysynyt", "on ollut yhteydessä", "tavoitti", "on käynyt läpi", "kävi läpi", "kertoi jo", "otsikoi", "ties[i|ää] kertoa", "tietää kertoa", "otsikoi", "[kertoi|uutisoi|kirjoitti|julkaisi] [ensimmäisenä|ensin]", "[on |oli ]tutustunut", "on siteerannut", "on haastatellut", "on selvittänyt", "on uutisoinut",
    ]),
    participles: spellAll(["kerto[nut|neet]", "uutisoi[nut|neet]", "raportoi[nut|neet]", "kirjoitta[nut|neet]", "ilmoitta[nut|neet]", "paljasta[nut|neet]", "julkais[sut|seet]", "nähnyt", "selvittänyt"]),
  },
  { act: "say", forms: spellAll(["arvel[ee|i|evat|ivat]"]) },
  { act: "report", doubtful: true, forms: spellAll(["tie[tää|tävät|si|sivät]", "laske[e|i|vat]", "puhu[u|i]", "listaa", "listasi", "tulkitsee", "tulkitsi", "arvioi", "pohtii", "spekuloi", "muistuttaa"]) },
  { act: "appear", forms: spellAll(["lukee", "sanotaan", "sanottiin", "kuvaillaan", "kuvailtiin", "kutsutaan", "kutsuttiin", "luonnehditaan", "luonnehdittiin", "arvostellaan", "[näkyy|näkyi]", "kerrotaan", "kerrottiin", "[vahvistetaan|vahvistettiin|kommentoidaan|kommentoitiin|korostetaan|korostettiin|myönnetään|myönnettiin|ilmoitetaan|ilmoitettiin|vakuutetaan|vakuutettiin]", "todetaan", "todettiin", "arvioidaan", "arvioitiin", "uutisoitiin", "[ilmenee|ilmeni|selviää|selvisi|paljastuu|paljastui]", "käy ilmi", "kävi ilmi"]) },
  { act: "cite", forms: spellAll(["siteera[a|si|avat|sivat]", "viitt[aa|asi|aavat|asivat]", "veto[aa|si|avat|sivat]", "laina[a|si]"]), participles: spellAll(["siteeran[nut|neet]", "vedon[nut|neet]", "viitan[nut|neet]"]) },
  { act: "say", stance: "denies", forms: spellAll(["kiist[ää|i|ävät|ivät]", "kielt[ää]", "kielsi", "kieltävät", "kielsivät", "torju[u|i|vat|ivat]", "kumo[aa|si|avat|sivat]"]), participles: spellAll(["kiistä[nyt|neet]", "kieltä[nyt|neet]", "torju[nut|neet]", "kumon[nut|neet]"]) },
  { act: "say", stance: "alleges", forms: spellAll(["syytt[ää|i|ävät|ivät]", "väitt[ää|i|ävät|ivät]"]), participles: spellAll(["syyttä[nyt|neet]", "väittä[nyt|neet]"]) },
  {
    act: "say", stance: "declines",
    forms: spellAll([
      "ei kommentoi[|nut]", "eivät kommentoi[|neet]", "[ei|eivät] [halua|halunnut|halunneet|suostu|suostunut|suostuneet] [kommentoida|kommentoimaan|haastatteluun|vastaamaan]", "kieltäyt[yi|yy|yivät|yvät] [kommentoimasta|haastattelusta]", "[ei|eivät] vasta[nnut|nneet]", "ei vastaa", "[ei|eivät] ole [vastannut|vastanneet|kommentoinut|kommentoineet]",
      "[suostunut|suostuneet|halunnut|halunneet] [kommentoida|kommentoimaan]", "ei antanut kommenttia", "ei anna kommentteja", "jätti vastaamatta", "ei halunnut kommentoida asiaa",
    ]),
  },
  { act: "verify", stance: "unverified", forms: spellAll(["ei [ole |]pystynyt [vahvistamaan|varmistamaan|varmentamaan]", "ei [ole |]voinut [vahvistaa|varmistaa]", "ei ole voitu vahvistaa"]) },
  { act: "report", judges: true, forms: spellAll(["kutsu[u|i|vat]", "luonneh[tii|ti]", "moitti[i]", "ylistää", "ylisti", "haukku[u|i]", "nimitt[ää|i]", "risti[|i]", "vert[aa|asi]", "tyrm[ää|äsi]", "kehu[u|i]", "kuva[a|si|ilee|ili]", "lytt[ää|äsi]", "palkits[ee|i] tähdellä"]) },
];
