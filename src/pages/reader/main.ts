/** The hidden page: reads the articles of followed feeds, for a worker that has no DOM. Nothing in them runs or loads. */
import { readArticle } from "../../intake/read-article.ts";
import { answer } from "../../messages/answer.ts";
import { checkArticleRequest } from "../../messages/check-article-request.ts";
import type { Requests } from "../../messages/contract.ts";
import { offerToOpener } from "../../platform/hidden-page.ts";

const read = ({ html, url }: Requests["article/read"]["ask"]): Requests["article/read"]["answer"] => readArticle(new DOMParser().parseFromString(html, "text/html"), url) ?? null;

answer({ "article/read": (payload) => Promise.resolve(read(payload)) }, checkArticleRequest);
offerToOpener(read);
