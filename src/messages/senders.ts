/** Who may ask what. */
import type { RequestName } from "./contract.ts";

/** `extension`: our pages and worker. `content`: our script in the top frame of a web page. */
export type SenderKind = "extension" | "content";

type SenderFacts = { id?: string | undefined; url?: string | undefined; tab?: object | undefined; frameId?: number | undefined };

/** What kind of part sent a message; undefined for other extensions and for frames we never run in. */
export function senderKind(sender: SenderFacts, own: { id: string; root: string }): SenderKind | undefined {
  if (sender.id !== own.id) return undefined;
  // A page of ours that is open in a tab carries that tab, so the address decides. No page of ours can
  // stand in a web page's frame: nothing is web-accessible.
  if (sender.url?.startsWith(own.root)) return "extension";
  if (sender.tab === undefined) return sender.url === undefined ? "extension" : undefined;
  return sender.frameId === 0 ? "content" : undefined;
}

/** The kinds of sender each request is answered for. */
export const allowedSenders: { [Name in RequestName]: readonly SenderKind[] } = {
  "trace/tab": ["extension"],
  "trace/last": ["extension"],
  "page/text": ["content"],
  "page/left": ["content"],
  "page/candidate": ["content"],
  "match/beside": ["extension"],
  "page/show": ["extension"],
  "card/show": ["extension"],
  "card/next": ["extension"],
  "card/hide": ["extension"],
  "card/renew": ["extension"],
  "card/told": ["extension"],
  "about/versions": ["extension"],
  "original/hints": ["extension"],
  "original/attach": ["extension"],
  "wrong/mark": ["extension"],
  "wrong/list": ["extension"],
  "wrong/remove": ["extension"],
  "faces/open": ["content"],
  "faces/wanted": ["extension"],
  "index/add-page": ["extension"],
  "index/add": ["extension"],
  "imports/begin": ["extension"],
  "imports/add": ["extension"],
  "imports/end": ["extension"],
  "imports/list": ["extension"],
  "imports/undo": ["extension"],
  "index/status": ["extension"],
  "index/search": ["extension"],
  "directory/search": ["extension"],
  "directory/change": ["extension"],
  "directory/take-back": ["extension"],
  "feeds/list": ["extension"],
  "feeds/follow": ["extension"],
  "feeds/unfollow": ["extension"],
  "feeds/restore": ["extension"],
  "feeds/pause": ["extension"],
  "feeds/refresh": ["extension"],
  "feeds/full-texts": ["extension"],
  "feeds/discover": ["extension"],
  "article/read": ["extension"],
  "page/read": ["content"],
  "page/versions": ["extension"],
  "sites/rules": ["extension"],
  "sites/never": ["extension"],
  "sites/remember": ["extension"],
  "reading/count": ["extension"],
  "reading/forget": ["extension"],
  "text/trace": ["extension"],
  "text/look-up": ["extension"],
  "selection/read": ["extension"],
  "sources/sites": ["extension"],
  "index/overview": ["extension"],
  "documents/remove": ["extension"],
  "documents/put-back": ["extension"],
  "documents/remove-all": ["extension"],
  "documents/edit": ["extension"],
  "documents/pin": ["extension"],
  "retention/state": ["extension"],
  "retention/preview": ["extension"],
  "retention/set": ["extension"],
  "retention/run": ["extension"],
  "backup/due": ["extension"],
  "backup/state": ["extension"],
  "backup/items": ["extension"],
  "backup/documents": ["extension"],
  "backup/made": ["extension"],
  "backup/compare": ["extension"],
  "backup/restore": ["extension"],
  "backup/compare-items": ["extension"],
  "backup/restore-items": ["extension"],
  "backup/finish": ["extension"],
  "index/verify": ["extension"],
  "index/repair": ["extension"],
  "index/accept-loss": ["extension"],
  "deletion/parts": ["extension"],
  "deletion/state": ["extension"],
  "deletion/delete": ["extension"],
  "deletion/undo": ["extension"],
  "deletion/finish": ["extension"],
  "sources/facts": ["extension", "content"],
};
