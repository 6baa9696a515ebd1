/** Words of everyday language that outlets and agencies are called by; as a name alone they prove nothing. Small letters. */
export const everydayWords = new Set(
  (
    "time zeit welt bild stern focus spiegel kurier standard presse krone blick heute profil falter express echo figaro monde point croix libération marianne " +
    "mundo país razón marca público semana tiempo universo perfil proceso reforma expansión observador expresso folha sol correio veja libero foglio stampa giornale " +
    "repubblica messaggero manifesto mattino tempo trouw parool telegraaf tijd fakt polityka wprost rzeczpospolita respekt deník novinky právo pravda index telex " +
    "libertatea adevărul trud dnevnik delo večer danas politika vreme vijesti sabah sözcü karar cumhuriyet milliyet zaman труд известия ведомости вести звезда " +
    "спутник правда медуза зеркало тренд прайм sputnik trend report prime beta mint stuff dawn mirror sun guardian independent nation herald economist " +
    "共同 時事 中央 كل الجزيرة النهار الأهرام الأخبار الشروق معا وال وات ومع بنا مهر הארץ मेल भाषा antara kompas metro map app spa tap pa ap tt ria"
  ).split(" "),
);
