/**
 * Whether a host can exist: "Ende.dpa" has a dot and no top-level domain. The public suffix list knows it
 * exactly and takes 140 KB gzipped in every traced page; countries have two letters, and of the rest only
 * those under which anything is published matter here.
 */

const generic = new Set(
  (
    "com net org info biz int edu gov mil name pro mobi asia cat tel jobs travel museum aero coop post arpa eus gal bzh scot wales cymru swiss " +
    "news press media online site website today live world international africa radio video film blog wiki app dev tech science report reviews watch zone global agency center centre city " +
    "community digital email events expert foundation fund group guide help house institute law legal life link network ngo ong one page partners party photo photos pictures place plus " +
    "productions pub school services show social space sport sports store studio systems team theater tips tools top town university vip vision vote work works xyz art audio bank business " +
    "care church cloud club company design earth energy exchange fyi garden gold green health host icu ink land lat market money museum music ninja rocks run sh stream support tube " +
    "amsterdam berlin hamburg koeln cologne wien paris london nyc bayern ruhr saarland brussels vlaanderen gent corsica alsace tirol istanbul ist moscow quebec tokyo osaka kyoto sydney melbourne " +
    "budapest barcelona madrid stockholm helsinki zuerich rio boston miami vegas taipei " +
    "рф рус москва дети онлайн сайт орг укр бел срб мкд бг ею қаз мон ευ ελ հայ გე 中国 中國 公司 网络 网址 在线 新闻 香港 台湾 台灣 新加坡 澳門 政务 한국 닷컴 닷넷 みんな भारत বাংলা ไทย ලංකා இந்தியா " +
    "ایران مصر السعودية امارات المغرب الجزائر الاردن تونس سورية فلسطين قطر عمان العراق بھارت پاکستان شبكة موقع ישראל קום"
  ).split(" "),
);

/** True where the host's last label is one; `host` is lower case, with punycode read. */
export function hasTopLevelDomain(host: string): boolean {
  const last = host.slice(host.lastIndexOf(".") + 1);
  return host.includes(".") && (/^[a-z]{2}$/.test(last) || generic.has(last));
}
