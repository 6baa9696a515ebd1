/** The worker: answers requests and keeps registered scripts in step with what the person granted. */
import { answer } from "../messages/answer.ts";
import { checkPayload } from "../messages/schemas.ts";
import { browser } from "../platform/browser.ts";
import { onFeedSitesChange } from "../platform/feed-sites.ts";
import { onLanguageChange } from "../platform/interface-language.ts";
import { backupRequests } from "./backup/backup-requests.ts";
import { besideRequest } from "./beside-request.ts";
import { runCommand } from "./commands.ts";
import { createMenus, openSelection } from "./context-menus.ts";
import { deletionRequests } from "./deletion/deletion-requests.ts";
import { deletionAlarm, finishDueDeletion } from "./deletion/set-aside.ts";
import { directoryRequests } from "./directory-requests.ts";
import { documentRequests } from "./document-requests.ts";
import { faceRequests } from "./face-requests.ts";
import { importRequests } from "./import-requests.ts";
import { feedRequests } from "./feeds/feed-requests.ts";
import { feedAlarm, runPolls, wakePermittedFeeds } from "./feeds/run-polls.ts";
import { greet } from "./greet.ts";
import { indexRequests } from "./index-requests.ts";
import { originalRequests } from "./original-requests.ts";
import { pageRequests } from "./page-requests.ts";
import { siteRequests } from "./site-requests.ts";
import { retentionRequests } from "./retention/retention-requests.ts";
import { retentionAlarm, runDaily } from "./retention/run-retention.ts";
import { bootstrapOpenTabs, registerSiteScripts } from "./site-scripts.ts";
import { startSession } from "./start-session.ts";
import { wrongRequests } from "./wrong-requests.ts";
import { clearTabState } from "./tab-states.ts";
import { textRequests } from "./text-requests.ts";

// All listeners stand before the first await: a worker that wakes for an event must have them at once.
answer(
  {
    ...pageRequests,
    ...wrongRequests,
    ...faceRequests,
    ...originalRequests,
    ...directoryRequests,
    ...indexRequests,
    ...importRequests,
    ...besideRequest,
    ...feedRequests,
    ...siteRequests,
    ...textRequests,
    ...documentRequests,
    ...backupRequests,
    ...retentionRequests,
    ...deletionRequests,
  },
  checkPayload,
);

browser.tabs.onRemoved.addListener((tabId) => void clearTabState(tabId));
browser.permissions.onAdded.addListener(({ origins = [] }) => void registerSiteScripts().then(() => bootstrapOpenTabs(origins)));
browser.permissions.onAdded.addListener(() => void wakePermittedFeeds());
browser.permissions.onRemoved.addListener(() => void registerSiteScripts());
onFeedSitesChange(() => void registerSiteScripts());
browser.alarms.onAlarm.addListener(({ name }) => {
  // What fails here (a full disk) is said where somebody asks, and tried again at the next alarm.
  if (name === feedAlarm) runPolls().catch(() => undefined);
  if (name === retentionAlarm) runDaily().catch(() => undefined);
  if (name === deletionAlarm) finishDueDeletion(Date.now()).catch(() => undefined);
});
// They only wake the worker; whatever wakes it first starts the session.
browser.runtime.onInstalled.addListener(({ reason }) => {
  void startSession();
  void greet(reason);
});
browser.runtime.onStartup.addListener(() => void startSession());
browser.contextMenus?.onClicked.addListener((info, tab) => void openSelection(info, tab));
onLanguageChange(() => void createMenus());
browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab));

void startSession();
