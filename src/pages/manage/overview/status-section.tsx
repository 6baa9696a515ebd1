/** How full and how healthy the index is. */
import type { IndexStatus } from "../../../messages/contract.ts";
import { useText } from "../../../ui/text.ts";

export function StatusSection({ status }: { status: IndexStatus | undefined }) {
  const text = useText();
  return (
    <section aria-labelledby="status">
      <h2 id="status">{text.say("statusTitle")}</h2>
      {status && (
        <dl class="facts">
          <Fact term={text.say("statusDocuments")} value={text.number(status.documents)} />
          {status.since && <Fact term={text.say("statusSince")} value={text.date(status.since.slice(0, 10))} />}
          <Fact term={text.say("statusSize")} value={size(status, text)} />
          <Fact term={text.say("statusHealth")} value={text.say(`health_${status.health}`)} />
        </dl>
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
