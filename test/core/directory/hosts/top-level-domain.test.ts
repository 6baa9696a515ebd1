import { expect, test } from "vitest";
import { hasTopLevelDomain } from "../../../../src/core/directory/hosts/top-level-domain.ts";

test.each([
  ["reuters.com", true],
  ["tass.ru", true],
  ["mfa.gov.vn", true],
  ["news.bayern", true],
  ["пример.рф", true],
  ["例子.中国", true],
  ["ende.dpa", false],
  ["seoul.yonhap", false],
  ["localhost", false],
  ["", false],
])("%s", (host, expected) => {
  expect(hasTopLevelDomain(host)).toBe(expected);
});
