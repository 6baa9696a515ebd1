/** Countries by continent (ISO 3166-1, UN M49; Russia, Turkey, Cyprus and the Caucasus as the UN counts them), for lists that are too long for one file. */
const countries = {
  europe: "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
  americas:
    "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI",
};

/** "europe", "americas" or "elsewhere" for an ISO 3166-1 code. */
export function continentOf(country) {
  return Object.keys(countries).find((continent) => countries[continent].split(" ").includes(country)) ?? "elsewhere";
}
