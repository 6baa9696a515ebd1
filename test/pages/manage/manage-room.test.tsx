// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { manageRooms, useManageRoom } from "../../../src/pages/manage/manage-room.ts";
import { Manage } from "../../../src/pages/manage/manage.tsx";
import { renderFace } from "../../ui/render-face.tsx";

const Page = () => {
  const room = useManageRoom();
  return (
    <Manage room={room} silent={undefined}>
      {room}
    </Manage>
  );
};

test("the address says which room one is in; a wrong one leads to the first", () => {
  const root = renderFace(<Page />);
  for (const [hash, room] of [...manageRooms.map(({ name }) => [`#${name}`, name] as const), ["#nowhere", "overview"] as const]) {
    void act(() => {
      location.hash = hash;
      dispatchEvent(new Event("hashchange"));
    });
    expect(root.querySelector("main")?.textContent).toBe(room);
    expect(root.querySelector("[aria-current]")?.getAttribute("href")).toBe(`#${room}`);
  }
});
