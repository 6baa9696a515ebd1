import type { WordClasses } from "../spell.ts";
import type { Paradigm } from "../paradigms.ts";

/** Past, present and participle. */
export const endings: WordClasses = {
  ed: ["ed", "s", "ing"],
  d: ["d", "s"],
  ied: ["ied", "ies", "ying"],
};

/** Further verbs of English speech and reporting. */
export const paradigms: Paradigm[] = [
  {
    act: "say",
    finite: [
      "[explain|add|warn|confirm|comment|recall|affirm|assert|contend|counter|lament|maintain|insist|complain|remark|retort|hint|protest|proclaim|predict|suggest|reckon|reason|stress]{ed}", "[argue|acknowledge|declare|announce|note|observe|conclude|emphasize|emphasise|disclose|describe|pledge|promise|underscore|underline|reiterate|estimate|volunteer|joke|muse|opine|theorise|theorize|summarise|summarize|urge]{d}",
      "[acknowledg|announc|argu|conced|conclud|declar|disclos|emphasiz|emphasis|not|pledg|promis|reiterat|underscor|urg]ing", "[repl|impl]{ied}", "[testif|clarif|specif]{ied}", "[admitted|admits|admitting]", "[confess|stress]es", "confessed", "conced[ed|es]", "[wrote|writes|writing]", "[swore|swears|swearing]", "[vow|boast]{ed}",
      "[argue|insist|warn|acknowledge|admit|maintain|contend|concede|suggest|predict|fear|complain]", "[expressed|voiced|expresses|voices] [concern|hope|regret|doubt|doubts|confidence|support|surprise|outrage|alarm]", "[chimed|chimes|weighed|weighs] in", "[went|goes] on to say", "[took|takes] to [x|twitter|social media|facebook|instagram]", "[spoke|speaks] out", "[put|puts] it [on record|bluntly|this way|simply]", "[is|was|were|are] quoted as saying", "[is|was|were|are] [adamant|confident|convinced|optimistic|hopeful] that", "[made|makes] it clear", "[gave|gives] [assurances|an assurance] that", "[served|gave] notice", "[begged|begs] to differ", "[broke|breaks] [his|her|their] silence",
    ],
  },
  { act: "say", doubtful: true, finite: ["worr{ied}", "[feared|fears]", "[guessed|guesses]", "[heard|hears]", "[ventured|reflects|reflected]", "[responds|replies]", "[signals|signalled|signaled]"] },
  { act: "report", finite: ["[report|reveal|uncover|unearth|publish|broadcast]ing", "[reports|reveals|publishes|broadcasts|uncovers]", "[had|have|has] [reported|revealed|published|uncovered|obtained|seen|reviewed|learned|learnt|heard|established|viewed]", "[can|could] reveal", "[broke|breaks] the [news|story]", "[says|said] it [has|had] [seen|obtained|reviewed]"] },
  { act: "tell", finite: ["telling", "[informs|assures|reminded|informing|assuring]"] },
  { act: "cite", finite: ["[quoting|cites|quotes]"] },
  { act: "say", stance: "denies", finite: ["[rebuffed|rubbished|rubbishes|rebuts]", "[poured|pours] cold water on"] },
  {
    act: "say", stance: "declines",
    finite: [
      "[declined|declines|refused|refuses] to [comment|answer|discuss|elaborate|say more|respond|be interviewed|speculate]", "[declined|refused] [comment|further comment|an interview|requests for comment|interview requests]", "[did|do|does] not [immediately |][respond|reply|return|answer|comment]", "[would|could] not [immediately |][comment|be reached|elaborate]", "[has|have|had] not [yet |][responded|replied|commented|returned]", "[was|were] [not immediately|not] available", "[had|offered|gave] no [immediate |][comment|response]",
    ],
  },
  { act: "verify", stance: "unverified", finite: ["[could|can] not [independently |immediately |][verify|confirm|authenticate]", "[was|were] [unable|not able|not immediately able] to [independently |immediately |][verify|confirm|authenticate|establish]", "[has|have|had] not [independently |][verified|confirmed|authenticated]"] },
];
