/** The hidden page: reads the articles of followed feeds, for a worker that has no DOM. Nothing in them runs or loads. */
import { readArticle } from "../../intake/read-article.ts";
import { answer } from "../../messages/answer.ts";
import { checkArticleRequest } from "../../messages/check-article-request.ts";

answer(
  {
    "article/read": ({ html, url }) => Promise.resolve(readArticle(new DOMParser().parseFromString(html, "text/html"), url) ?? null),
  },
  checkArticleRequest,
);
