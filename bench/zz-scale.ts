import { createDetector } from "../src/core/detect/create-detector.ts";
import { compileDirectory } from "../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../src/core/directory/create-directory.ts";
import { directorySources } from "../src/data/directory/sources.ts";
import { packFor } from "../src/data/languages/packs.ts";
import { readText } from "../src/page/read-text.ts";
import { articlePage } from "./page-cost/article-page.ts";
const directory = createDirectory(compileDirectory(directorySources));
const d = createDetector(packFor("de"), directory);
for (const mb of [1]) {
  const text = articlePage(mb*1e6).replace(/<\/p>/g,"\n").replace(/<[^>]+>/g,"");
  const page = readText(text,{url:"",lang:"de",language:()=>"de"});
  d.detect(page);
  let best=1e9,n=0; for(let i=0;i<(mb<1?5:2);i++){const t=performance.now();n=d.detect(page).attributions.length;best=Math.min(best,performance.now()-t);}
  console.log(mb,page.text.length,n,best.toFixed(0));
}
