/**
 * The names of the sixty agencies that most languages have a name for, as running text writes them: case endings, and
 * Arabic prepositions before them. Names that a language leaves as they are (Russian "ТАСС", Czech
 * "agentury ANSA") stand in no row.
 */
import { expect, test } from "vitest";
import { compileDirectory } from "../../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../../src/core/directory/create-directory.ts";
import type { Directory } from "../../../../src/core/directory/directory.ts";
import { finish } from "../../../../src/core/steps.ts";
import { directorySources } from "../../../../src/data/directory/sources.ts";

const compiled = compileDirectory(directorySources);
// One for each language: what a directory was asked once in Polish it finds in Czech as well.
const directories = new Map<string, Directory>();
const directoryFor = (lang: string): Directory => {
  const known = directories.get(lang) ?? createDirectory(compiled);
  directories.set(lang, known);
  return known;
};

/** Per language a sentence with a place for the name, and per line an agency's id and forms of its name. */
const tables: { [lang: string]: [sentence: string, forms: string] } = {
  ru: [
    "Об этом стало известно из сообщения … на прошлой неделе.",
    `
    reuters: Рейтера, Рейтеру, Рейтером, Рейтере
    ria: РИА Новостей, РИА Новостям, РИА Новостями
    kcna: Центрального телеграфного агентства Кореи, Центральному телеграфному агентству Кореи
    tass: Информационного агентства России ТАСС
    yonhap: Рёнхапа, Ренхапу, Ёнхапом
    anadolu: Анатолии, Анатолией
    afp: Агентства Франс-Пресс, Агентству Франс-Пресс, Агентством Франс-Пресс
    interfax: Интерфакса, Интерфаксу, Интерфаксом, Интерфаксе
    sputnik: Спутника, Спутнику, Спутником
    vna: Вьетнамского информационного агентства
    bloomberg: Блумберга, Блумбергу, Блумбергом
    ukrinform: Укринформа, Укринформу, Укринформом
    bernama: Бернамы, Бернаме, Бернамой
    cns: Китайской службы новостей, Китайскую службу новостей
    spa: Саудовского агентства печати
    tanjug: Танюга, Танюгу, Танюгом
    tasnim: Таснима, Тасниму, Таснимом
    newsis: Ньюсиса, Ньюсису
    agerpres: Аджерпреса, Аджерпресу
    antara: Антары, Антаре, Антарой
    armenpress: Арменпресса, Арменпрессу
    belta: Белорусского телеграфного агентства
    cna-tw: Центрального информационного агентства Тайваня
    fars: Фарса, Фарсу
    lusa: Лузы, Лузой
    mehr: Мехра, Мехру
    nna: Национального информационного агентства Ливана
    pap: Польского агентства печати
    petra: Петры, Петрой
    qna: Катарского агентства новостей
    telam: Телама, Теламу
    `,
  ],
  pl: [
    "Wynika to z depeszy … z ubiegłego tygodnia.",
    `
    lusa: Lusy, Lusie, Lusę, Lusą
    antara: Antary, Antarze, Antarę, Antarą
    reuters: Reutersa, Reutersowi, Reutersem, Reutersie, Reutera
    kcna: Koreańskiej Centralnej Agencji Prasowej, Koreańską Centralną Agencję Prasową
    tass: TASS-u, TASS-em
    dpa: Niemieckiej Agencji Prasowej
    yonhap: Jonhapu, Jonhapem
    interfax: Interfaxu, Interfaksu, Interfaksem
    sputnik: Sputnika, Sputnikowi, Sputnikiem
    bloomberg: Bloomberga, Bloombergowi, Bloombergiem
    ukrinform: Ukrinformu, Ukrinformem
    ansa: Ansy, Ansę
    tanjug: Tanjugu, Tanjugiem
    ctk: Czeskiej Agencji Prasowej, Czeską Agencją Prasową, ČTK-u
    agerpres: Agerpresu, Agerpresem
    belta: BiełTy
    pap: Polskiej Agencji Prasowej, Polską Agencję Prasową, PAP-u, PAP-em
    unian: UNIAN-u, UNIAN-em
    `,
  ],
  cs: [
    "Vyplývá to ze zprávy … z minulého týdne.",
    `
    lusa: Lusy, Lusu, Lusou
    ansa: Ansy, Ansu, Ansou
    antara: Antary, Antaře, Antarou
    reuters: Reuteru, Reutersu, Reuterem, Reutersem
    xinhua: Nové Číny, Novou Čínu, Novou Čínou
    kcna: Korejské ústřední tiskové agentury, Korejskou ústřední tiskovou agenturu
    tass: TASSu, TASSem
    yonhap: Jonhapu, Jonhapem
    interfax: Interfaxu, Interfaxem
    sputnik: Sputniku, Sputnikem
    bloomberg: Bloombergu, Bloombergem
    ukrinform: Ukrinformu, Ukrinformem
    apa-at: Rakouské tiskové agentury
    tanjug: Tanjugu, Tanjugem
    ctk: České tiskové kanceláře, Českou tiskovou kancelář, Českou tiskovou kanceláří
    agerpres: Agerpresu, Agerpresem
    `,
  ],
  fi: [
    "Asia käy ilmi … uutisesta viime viikolta.",
    `
    reuters: Reutersin, Reutersille, Reutersilta, Reutersista
    ria: Ria Novostin, Ria Novostille
    xinhua: Xinhuan, Xinhualle, Xinhuasta
    kcna: KCNA:n, KCNA:lle
    tass: Tassin, Tassille, TASSin
    dpa: dpa:n, dpa:lle
    yonhap: Yonhapin, Yonhapille
    kyodo: Kyodon, Kyodolle
    anadolu: Anadolun, Anadolulle
    afp: AFP:n, AFP:lle, AFP:stä
    ap: AP:n, AP:lle
    interfax: Interfaxin, Interfaxille
    pti: PTI:n
    irna: IRNAn, Irnan, IRNA:n
    sputnik: Sputnikin, Sputnikille
    bloomberg: Bloombergin, Bloombergille, Bloombergilta
    ukrinform: Ukrinformin, Ukrinformille
    ansa: Ansan, Ansalle, ANSAn
    bernama: Bernaman, Bernamalle
    efe: EFE:n
    tanjug: Tanjugin, Tanjugille
    tasnim: Tasnimin
    upi: UPI:n
    antara: Antaran, Antaralle
    agerpres: Agerpresin
    armenpress: Armenpressin
    lusa: Lusan, Lusalle
    ritzau: Ritzaun, Ritzaulle
    tt: TT:n, TT:lle
    pap: PAP:n
    `,
  ],
  hu: [
    "Erről a múlt héten számoltak be a … hivatkozva.",
    `
    lusa: Lusának, Lusát, Lusától, Lusával
    ansa: Ansának, Ansát, ANSA-nak
    antara: Antarának, Antarától
    reuters: Reutersre, Reutersnek, Reuterst, Reuterstől, Reutersszel, Reutersnél
    ria: RIA Novosztyira, RIA Novosztyinak
    xinhua: Hszinhuára, Hszinhuának, Hszinhuát
    kcna: Koreai Központi Hírügynökségre, Koreai Központi Hírügynökségnek, KCNA-ra, KCNA-nak
    tass: TASZSZ-ra, TASZSZ-nak, TASZSZ-nál
    dpa: DPA-ra, dpa-nak
    yonhap: Jonhapra, Jonhapnak
    kyodo: Kjodóra, Kjodónak
    anadolu: Anadolura, Anadolunak
    afp: AFP-re, AFP-nek, AFP-vel
    ap: AP-re, AP-nek
    interfax: Interfaxra, Interfaxnak
    irna: IRNA-ra, IRNA-nak
    sputnik: Sputnikra, Sputniknak
    bloomberg: Bloombergre, Bloombergnek, Bloomberggel
    ukrinform: Ukrinformra, Ukrinformnak
    ansa: ANSA-ra, ANSA-nak
    apa-at: Osztrák Hírügynökségre, APA-nak
    efe: EFE-re, EFE-nek
    tanjug: Tanjugra, Tanjugnak
    upi: UPI-nak
    ctk: ČTK-ra, ČTK-nak
    agerpres: Agerpresre, Agerpresnek
    pap: PAP-ra, PAP-nak
    tasr: TASR-ra, TASR-nak
    `,
  ],
  tr: [
    "Geçen hafta yayımlanan habere göre … konuşan yetkili bunu doğruladı.",
    `
    lusa: Lusa'nın, Lusa’ya
    ansa: ANSA'nın, Ansa'dan
    antara: Antara'nın, Antara'ya
    reuters: Reuters'a, Reuters’ın, Reuters'tan, Reuters’taki
    ria: RIA Novosti'ye, RIA Novosti’nin
    xinhua: Xinhua'ya, Xinhua’nın
    kcna: KCNA'ya, Kore Merkezi Haber Ajansı'na, Kore Merkezi Haber Ajansına
    tass: TASS'a, TASS’ın, TASS'tan
    dpa: DPA'ya, Alman Haber Ajansı'nın, Alman Haber Ajansına
    yonhap: Yonhap'a, Yonhap’ın
    kyodo: Kyodo'ya, Kyodo’nun
    anadolu: Anadolu Ajansı'na, Anadolu Ajansı’nın, Anadolu Ajansına, Anadolu Ajansının, AA'ya, AA’nın
    afp: AFP'ye, AFP’nin, AFP'den
    ap: AP'ye, AP’nin
    interfax: Interfax'a, Interfax’ın
    pti: PTI'ya
    irna: IRNA'ya
    sputnik: Sputnik'e, Sputnik’in, Sputnik Türkiye'ye
    bloomberg: Bloomberg'e, Bloomberg’in, Bloomberg'den
    ukrinform: Ukrinform'a
    ansa: ANSA'ya
    bernama: Bernama'ya
    efe: EFE'ye
    isna: ISNA'ya
    spa: SPA'ya, Suudi Arabistan Haber Ajansı'na, Suudi Arabistan Haber Ajansına
    tanjug: Tanjug'a
    tasnim: Tasnim'e, Tasnim’in
    kuna: Kuveyt Haber Ajansı'na, Kuveyt Haber Ajansına
    wam: WAM'a, Emirlikler Haber Ajansı'na
    azertac: AZERTAC'a
    petra: Petra'ya, Ürdün Haber Ajansı'na
    qna: QNA'ya, Katar Haber Ajansı'nın
    `,
  ],
  sk: [
    "Vyplýva to zo správy … z minulého týždňa.",
    `
    lusa: Lusy, Luse, Lusu, Lusou
    ansa: Ansy, Ansu, Ansou
    antara: Antary, Antare, Antarou
    `,
  ],
  hr: [
    "To proizlazi iz izvješća … iz prošlog tjedna.",
    `
    lusa: Luse, Lusi, Lusu, Lusom
    ansa: Anse, Ansi, Ansom
    antara: Antare, Antaru, Antarom
    `,
  ],
  sr: [
    "То произлази из извештаја … од прошле недеље.",
    `
    lusa: Лусе, Луси, Лусу, Лусом
    ansa: Ансе, Ансом
    antara: Антаре, Антару, Антаром
    `,
  ],
  uk: [
    "Це випливає з повідомлення … минулого тижня.",
    `
    lusa: Лузи, Лузі, Лузу, Лузою
    antara: Антари, Антарі, Антару, Антарою
    `,
  ],
  ar: [
    "وجاء ذلك في تقرير … نشر الأسبوع الماضي.",
    `
    reuters: لرويترز, ورويترز, ولرويترز, لوكالة رويترز, ووكالة رويترز
    ria: لوكالة نوفوستي, لريا نوفوستي
    xinhua: لشينخوا, وشينخوا
    kcna: لوكالة الأنباء المركزية الكورية, ووكالة الأنباء المركزية الكورية
    tass: لوكالة تاس, ووكالة تاس
    dpa: لوكالة الأنباء الألمانية, ووكالة الأنباء الألمانية
    yonhap: ليونهاب, لوكالة يونهاب للأنباء
    kyodo: لكيودو
    anadolu: للأناضول, والأناضول, وللأناضول
    afp: لفرانس برس, لوكالة فرانس برس, ووكالة الصحافة الفرنسية
    ap: لأسوشيتد برس, وأسوشيتد برس, للأسوشيتد برس
    interfax: لإنترفاكس, لوكالة إنترفاكس
    pti: لوكالة برس ترست الهندية
    irna: لإرنا, لوكالة إرنا
    jiji: لوكالة جيجي
    prensa-latina: لوكالة برنسا لاتينا
    sputnik: لسبوتنيك, ولوكالة سبوتنيك
    vna: لوكالة الأنباء الفيتنامية
    bloomberg: لبلومبرغ, وبلومبرغ, لوكالة بلومبرغ
    ukrinform: لوكالة أوكرينفورم
    ansa: لوكالة أنسا
    apa-at: لوكالة الأنباء النمساوية
    bernama: لوكالة برناما
    efe: لوكالة إفي
    sana: لسانا, للوكالة العربية السورية للأنباء
    spa: لواس, لوكالة الأنباء السعودية
    tanjug: لوكالة تانيوغ
    tasnim: لتسنيم
    ctk: لوكالة الأنباء التشيكية
    kuna: لكونا, لوكالة الأنباء الكويتية
    wam: لوام, لوكالة أنباء الإمارات
    agerpres: لوكالة أجيربريس
    antara: لوكالة أنتارا
    azertac: لوكالة أذرتاج
    belta: لوكالة بيلتا
    fars: لوكالة فارس
    lusa: لوكالة لوسا
    mehr: لوكالة مهر
    mena: لوكالة أنباء الشرق الأوسط
    nna: للوكالة الوطنية للإعلام, والوكالة الوطنية للإعلام
    pap: لوكالة الأنباء البولندية
    petra: لوكالة الأنباء الأردنية
    qna: لقنا, لوكالة الأنباء القطرية
    wafa: لوفا, لوكالة الأنباء والمعلومات الفلسطينية
    `,
  ],
};

const rows = Object.entries(tables).flatMap(([lang, [sentence, forms]]) =>
  forms.trim().split("\n").flatMap((line) => {
    const [id = "", list = ""] = line.trim().split(": ");
    return list.split(", ").map((form): [lang: string, form: string, id: string, text: string] => [lang, form, id, sentence.replace("…", form)]);
  }),
);

test.each(rows)("%s: %s is %s", (lang, _form, id, text) => {
  expect(finish(directoryFor(lang).findNames(text, lang)).flatMap(({ ids }) => ids)).toContain(id);
});
