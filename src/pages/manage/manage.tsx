/** The manage page: a way to each of its rooms, and the room one is in. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Failure } from "../../messages/failure.ts";
import { Logo } from "../../ui/logo.tsx";
import { useText } from "../../ui/text.ts";
import { failureText } from "../failure-text.ts";
import type { ManageRoom } from "./manage-room.ts";
import { manageRooms } from "./manage-room.ts";

export type ManageProps = {
  room: ManageRoom;
  /** Why the worker did not answer; undefined while it does. */
  silent: Failure | undefined;
  children: ComponentChildren;
};

export function Manage({ room, silent, children }: ManageProps) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  const before = useRef(room);
  useEffect(() => {
    if (before.current === room) return;
    before.current = room;
    // Whoever reads by ear or by keys goes on in the new room, not at the top of the navigation.
    main.current?.focus();
    scrollTo(0, 0);
  }, [room]);
  return (
    <div class="manage">
      <header class="top">
        <Logo />
        <h1>{text.say("manageTitle")}</h1>
      </header>
      <nav class="rooms" aria-label={text.say("manageTitle")}>
        <ul>
          {manageRooms.map(({ name, title }) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === room ? "page" : undefined}>
                {text.say(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} tabIndex={-1}>
        {silent && (
          <p class="conflict" role="alert">
            {text.say("workerSilent", failureText(silent, text))}
          </p>
        )}
        {children}
      </main>
    </div>
  );
}
