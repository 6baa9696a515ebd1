/** How full and how healthy the index is. */
import type { IndexStatus } from "../../../messages/contract.ts";
import { useText } from "../../../ui/text.ts";

export type StatusProps = { status: IndexStatus | undefined; backupDue: boolean; onAcceptLoss: () => void };

/** From this share of the quota on the reader is told: there is time to make a backup. */
const nearFull = 0.8;

export function StatusSection({ status, backupDue, onAcceptLoss }: StatusProps) {
  const text = useText();
  const share = status?.quota ? status.bytes / status.quota : 0;
  return (
    <section aria-labelledby="status">
      <h2 id="status">{text.say("statusTitle")}</h2>
      {status?.health === "lost" && (
        <div class="conflict" role="alert">
          <p>
            <strong>{text.say("lostTitle")}</strong> {text.say("lostText")}
          </p>
          <div class="row">
            <a class="button button-primary" href="#backup">
              {text.say("lostRestore")}
            </a>
            <button type="button" class="button" onClick={onAcceptLoss}>
              {text.say("lostAccept")}
            </button>
          </div>
        </div>
      )}
      {share >= nearFull && (
        <p class="conflict" role="alert">
          {text.say("quotaNear", Math.round(100 * share))}
        </p>
      )}
      {status && (
        <dl class="facts">
          <Fact term={text.say("statusDocuments")} value={text.number(status.documents)} />
          {status.since && <Fact term={text.say("statusSince")} value={text.date(status.since.slice(0, 10))} />}
          <Fact term={text.say("statusSize")} value={size(status, text)} />
          <Fact term={text.say("statusHealth")} value={text.say(`health_${status.health}`)} />
        </dl>
      )}
      {status?.documents === 0 && status.health === "ok" && <p>{text.say("overviewEmpty")}</p>}
      {backupDue && (
        <p class="due">
          <a href="#backup">{text.say("backupDue")}</a>
        </p>
      )}
    </section>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function size({ bytes, quota }: IndexStatus, text: ReturnType<typeof useText>): string {
  return quota === null ? text.bytes(bytes) : text.say("statusSizeOf", text.bytes(bytes), text.bytes(quota));
}
