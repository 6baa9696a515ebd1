import { spellAll } from "../spell.ts";

/** Endings of nouns: of those that only speak the nominative and what "of" and "in" take, of media all cases. */
const cases = {
  mk: ["", "a", "owi", "iem", "u"],
  voOff: ["o", "a", "ie"],
  ka: ["ka", "ki"],
};

/** Nouns of sources in Polish, in the forms that are printed. */
export const nouns = {
  agency: spellAll([
    "agencje", "agencja prasowa", "agencji prasowej", "agencja informacyjna", "agencji informacyjnej", "agencja państwowa", "agencj[a|i|ę|ą]",
  ], cases),
  outlet: spellAll([
    "stacja telewizyjna", "strona", "portalach", "dziennik{mk}", "tygodnik{mk}", "miesięcznik{mk}", "kwartalnik{mk}", "dwutygodnik{mk}", "gazet[a|y|ę|ą]", "gazecie", "portal[|u|owi|em]",
    "serwis[|u|owi|em|ie]", "stacj[a|i|ę|ą]", "telewizj[a|i|ę|ą]", "rozgłośni[a|ę|ą]", "rozgłośni", "radi[o|a|u|em]", "radiostacj[a|i|ę|ą]", "kanał[|u|owi|em]", "kanale", "magazyn[|u|owi|em|ie]",
    "czasopis[mo|ma|mu|mem]", "czasopiśmie", "tabloid[|u|owi|em|zie]", "witryn[a|y]", "redakcj[a|i|ę|ą]", "biuletyn[|u]", "podcast[|u]", "nadawc[a|y]",
  ], cases),
  office: spellAll([
    "straż pożarna", "straży pożarnej", "straż graniczna", "straży granicznej", "biały dom", "białego domu", "narodowy bank polski", "nbp", "gus", "zus", "rcb", "służby", "who", "ministerstw{voOff}",
    "resort[|u]", "resorcie", "rząd[|u|zie]", "policj[a|i]", "prokuratur[a|y|ze]", "komend[a|y|zie]", "sąd[|u|zie]", "straż[|y]", "wojsk{voOff}", "armi[a|i]", "sejm[|u|ie]", "senat[|u]", "senacie",
    "komisj[a|i]", "rad[a|y|zie]", "urząd", "urzędu", "urzędzie", "władze", "władz", "władzach", "ambasad[a|y|zie]", "kancelari[a|i]", "sztab[|u|ie]", "instytut[|u]", "instytucie", "uniwersytet[|u]",
    "uniwersytecie", "organizacj[a|i]", "fundacj[a|i]", "stowarzyszeni[e|a|u]", "związek", "związku", "parti[a|i]", "departament[|u]", "departamencie", "kuri[a|i]", "gmin[a|y|ie]", "powiat[|u]",
    "magistrat[|u]", "magistracie", "ratusz[|a|u]", "starostw{voOff}", "szpital[|a|u]", "szkoł[a|y]", "szkole", "klub[|u|ie]", "izb[a|y|ie]", "inspekcj[a|i]", "inspektorat[|u]", "dyrekcj[a|i]",
    "zarząd[|u|zie]", "centrum", "federacj[a|i]", "akademi[a|i]", "muzeum", "spółdzielni[a]", "nadleśnictw{voOff}", "pogotowi[e|a|u]", "sanepid[|u|zie]", "nfz", "nik", "imgw", "gddkia", "uokik",
    "knf", "uke", "pkp", "ipn", "cbś", "cbśp", "abw", "cba", "msz", "mon", "mswia", "meks", "pentagon[|u|ie]", "kreml[|a|u]", "nato", "onz", "lotnisk{voOff}", "wodociąg[i|ów|ach]", "parafi[a|i]",
  ], cases),
  company: spellAll([
    "linie lotnicze", "firm[a|y|ie]", "spółk[a|i]", "spółce", "koncern[|u|ie]", "przedsiębiorstw{voOff}", "bank[|u]", "producent[|a]", "przewoźnik[|a]", "deweloper[|a]", "operator[|a]",
    "grup[a|y|ie]", "hut[a|y]", "kopalni[a]", "fabryk[a|i]",
  ], cases),
  spokesperson: spellAll([
    "rzecznik prasowy", "rzeczniczka prasowa", "rzecznik rządu", "biuro prasowe", "rzecznik[|a]", "rzeczniczk[a|i]", "oficer[|a]", "przedstawiciel[|a|e|i]", "przedstawicielk[a|i]",
  ], cases),
  title: spellAll([
    "asp", "sierż", "podkom", "nadkom", "podinsp", "insp", "mec", "prof", "ks",
    "rzecznik praw", "biegły", "prezydentem", "ministrem", "szefem", "szef msz", "szef mon", "kanclerz", "kanclerza", "gubernator", "gen.", "płk", "prof.", "dr", "pan", "pani",
    "[|wice|eks]prezydent[|a]", "[|wice|eks]premier[|a]", "[|wice]minister", "[|wice]ministr[a|y]", "prezes[|a]", "wiceprezes[|a]", "prezesk[a|i]", "wiceprezesk[a|i]", "szef[|a]", "szefow[a|ej]",
    "dyrektor[|a|ka|ki]", "[|wice]dyrektor[|a]", "kierowni[k|ka|czka|czki]", "naczelni[k|ka|czka|czki]", "[|wice]przewodnicząc[y|a|ego|ej]", "[|wice]marszałek", "[|wice]marszałka",
    "[|wice]wojewod[a|y]", "[|wice]burmistrz[|a]", "burmistrzyni", "wójt[|a]", "starost[a|y]", "sołtys[|a|ka]", "radn[y|a|ego|ej]", "[euro|]pos[eł|ła|łanka|łanki]", "senator[|a|ka|ki]",
    "sekretarz[|a]", "ambasador[|a|ka]", "komendant[|a|ka]", "komisarz[|a]", "aspirant[|a]", "sierżant[|a]", "prokurator[|a|ka]", "sędzi[a|ego|n]", "adwokat[|a|ka|ki]", "mecenas[|a]", "radca",
    "prawni[k|ka|czka|czki]", "profesor[|a|ka]", "doktor[|a|ka]", "docent[|a]", "ekspert[|a|ka|ki]", "analityczk[a|i]", "anality[k|ka]", "ekonomist[a|y|ka|ki]", "politolo[g|ga|żka|żki]",
    "socjolo[g|ga|żka|żki]", "psycholo[g|ga|żka|żki]", "history[k|ka|czka|czki]", "bada[cz|cza|czka|czki]", "naukowiec", "naukowca", "lekarz[|a]", "lekar{ka}", "chirurg[|a]",
    "ratowni[k|ka|czka|czki]", "pielęgniar[ka|ki|z]", "wirusolo[g|ga|żka]", "epidemiolo[g|ga|żka]", "trener[|a|ka|ki]", "selekcjoner[|a]", "piłkarz[|a]", "piłkar{ka}", "siatkarz[|a]", "siatkar{ka}",
    "napastni[k|ka|czka]", "bramkarz[|a]", "obroń[ca|cy]", "pomocnik[|a]", "kapitan[|a|ka]", "skoczek", "skoczka", "tenisist[a|y|ka|ki]", "mistrz[|a]", "mistrzyni", "zawodni[k|ka|czka|czki]",
    "reżyser[|a|ka|ki]", "aktor[|a|ka|ki]", "piosenkarz[|a]", "piosenkar{ka}", "wokalist[a|y|ka|ki]", "muzyk[|a]", "pisarz[|a]", "pisar{ka}", "poet[a|y|ka]", "rektor[|a|ka]", "dziekan[|a|ka]",
    "biskup[|a]", "arcybiskup[|a]", "kardynał[|a]", "ksiądz", "księdza", "proboszcz[|a]", "właściciel[|a|ka|ki]", "współwłaściciel[|a|ka]", "założyciel[|a|ka|ki]", "współzałożyciel[|a|ka]",
    "doradc[a|y|czyni]", "pełnomocni[k|ka|czka]", "rzecznik", "synopty[k|czka]", "meteorolo[g|ga|żka]", "ekolo[g|ga|żka]", "archeolo[g|ga|żka|żki]", "biolo[g|ga|żka|żki]", "leśni[k|ka|czka]",
    "leśnicz[y|ego|a]", "rolni[k|ka|czka|czki]", "piekarz[|a]", "kucharz[|a]", "nauczyciel[|a|ka|ki]", "wychowawc[a|zyni]", "uczennic[a|y]", "uczeń", "ucznia", "student[|a|ka|ki]",
    "emeryt[|a|ka|ki]", "działacz[|a|ka|ki]", "aktywist[a|y|ka|ki]", "dziennikarz[|a]", "dziennikar{ka}", "redaktor[|a|ka|ki]", "bloger[|a|ka]", "przedsiębiorc[a|y|zyni]", "menedżer[|a|ka]",
    "inżynier[|a|ka]", "konserwator[|a|ka]", "kustosz[|a|ka]", "kurator[|a|ka]", "bosman[|a]", "kierowc[a|y]", "motorniczy", "strażak[|a]", "świadek", "papież[|a]", "król[|a|owa|owej]", "książ[ę]",
    "ojc[iec|a]", "matk[a|i]", "syn[|a]", "córk[a|i]", "brat[|a]", "siostr[a|y]", "mąż", "męża", "żon[a|y]", "babcia", "dziadek", "sąsiad[|a|ka|ki]", "lider[|a|ka|ki]", "kandydat[|a|ka|ki]",
    "autor[|a|ka|ki]", "generał[|a]", "pułkownik[|a]", "major[|a]", "szeregowy", "dowódc[a|y]", "instruktor[|a|ka]",
  ], cases),
  unnamed: spellAll([
    "policjanci", "media", "przedstawiciel", "źródł[o|a|em]", "źródeł", "rozmów[ca|cy|ców|czyni]", "informator[|a|zy|ów]", "urzędni[k|ka|cy|ków|czka]", "dyplomat[a|y|ów]", "dyplomaci",
    "świad[ek|ka|kowie|ków]", "pracowni[k|ka|cy|ków|ca|cy]", "policjant[|a|ci|ów|ka]", "śledcz[y|ych]", "polity[k|ka|cy|ków]", "bankier[|a|zy]", "mieszkan[iec|ca|ka|ki]", "mieszkańc[y|ów|a]",
    "pasażer[|a|owie|ów|ka]", "rodzic[e|ów]", "lekarze", "lekarzy", "ratownicy", "strażac[y]", "strażaków", "kierowcy", "sąsiedzi", "sąsiadów", "naukowcy", "naukowców", "eksperci", "ekspertów",
    "analitycy", "analityków", "dziennikarze", "dziennikarzy", "reporter[|a|ka|ki|zy]", "korespondent[|a|ka]", "przedstawiciele", "związkowc[y|ów]", "czyteln[ik|ika|iczka|icy]", "słuchacz[|ka|e]",
    "osoby", "osób", "insider[|a|zy]", "oficerowie", "oficerów", "posłowie", "posłów", "senatorowie", "ministrowie", "żołnierz[e|y]", "nauczyciel[e|i]", "rolni[cy|ków]", "górni[cy|ków]", "sędziowie", "prokuratorzy", "piłkarz[e|y]", "działacz[e|y]", "współpracowni[cy|k|ków]", "bliscy", "krewn[i|y|a]", "menedżerowie", "przedsiębiorcy", "radni", "radnych", "prawni[cy|ków]", "ekonomi[ści|stów]",
  ], cases),
  work: spellAll([
    "raporcie", "informacje", "informacji", "doniesienia", "doniesień", "dane", "danych", "konferencja prasowa", "konferencji prasowej", "ustalenia", "ustaleń", "podcaście", "audycja", "audycji",
    "komunika[t|tu|cie|tem]", "oświadczeni[e|a|u|em]", "raport[|u|em|cie]", "artykuł[|u|em]", "artykule", "wywia[d|du|dem|dzie]", "badani[e|a|u|em]", "sondaż[|u|em]", "publikacj[a|i|ę]",
    "materia[ł|łu|łem|le]", "dokument[|u|em|cie|y|ów]", "list[|u|em]", "liście", "wpis[|u|em|ie]", "śledztw[o|a|em|ie]", "reportaż[|u|em]", "felieton[|u|ie]", "komentarz[|a|u|em]",
    "podcast[|u|em|cie]", "nagrani[e|a|u]", "analiz[a|y|ie|ę]", "rozmow[a|y|ie|ę]", "program[|u|ie|em]", "depesz[a|y]", "relacj[a|i|ę]",
  ], cases),
};
