/**
 * Both scripts of Chinese from one: words are written simplified, and each also stands in traditional characters.
 * Only characters of the pack's words are listed, with the traditional form they have in these words.
 */
const pairs =
  "说說称稱强強调調发發报報导導闻聞广廣电電视視网網记記认認为為释釋证證实實应應补補绍紹吁籲评評声聲诉訴写寫谈談诺諾议議论論预預测測计計绝絕构構驳駁谣謠责責质質无無独獨获獲见見忆憶讲講读讀辩辯叹嘆复覆态態话話对對间間给給这這张張总總统統国國" +
  "务務长長书書党黨组組织織联聯医醫军軍队隊检檢办辦厅廳学學员員师師专專经經济濟领領将將门門问問访訪连連线線邮郵传傳单單职職众眾厂廠华華东東乡鄉镇鎮农農业業顾顧续續继繼资資讯訊头頭条條时時杂雜志誌周週频頻题題节節栏欄综綜据據关關于於从從转轉载載" +
  "译譯陈陳内內仅僅须須两兩个個来來还還没沒并並开開爱愛亲親邻鄰属屬车車机機场場战戰术術护護卫衛环環监監会會财財银銀团團产產创創动動园園馆館图圖运運选選举舉乐樂体體锋鋒练練顶頂与與则則尽儘样樣该該过過数數码碼级級别別档檔误誤确確热熱宾賓现現弹彈" +
  "响響势勢尔爾遗遺极極区區县縣处處劳勞协協纪紀颂頌签簽约約摄攝赛賽剧劇戏戲艺藝顺順谢謝谅諒虑慮担擔谁誰难難双雙齐齊际際币幣价價汇匯贸貿铁鐵桥橋税稅罗羅兰蘭诗詩赵趙刘劉杨楊黄黃气氣温溫涨漲争爭满滿励勵赞讚谴譴绪緒坚堅驱驅审審诊診药藥诈詐骗騙诬誣" +
  "弃棄终終伤傷输輸赢贏胜勝负負阐闡询詢录錄击擊盘盤点點惊驚觉覺览覽阅閱随隨镜鏡简簡优優压壓卖賣购購费費类類编編线線罚罰拥擁离離饭飯飞飛险險许許订訂细細红紅绿綠标標损損抢搶汇匯贴貼账賬赔賠后後里裡么麼几幾当當虽雖闻聞";

const table = new Map<string, string>();
const units = Array.from(pairs);
for (let at = 0; at + 1 < units.length; at += 2) table.set(units[at] ?? "", units[at + 1] ?? "");

/** The word in traditional characters. */
export const traditional = (word: string): string => Array.from(word, (unit) => table.get(unit) ?? unit).join("");

/** Every word in both scripts, each once. */
export const inBothScripts = (words: readonly string[]): string[] => [...new Set(words.flatMap((word) => [word, traditional(word)]))];
