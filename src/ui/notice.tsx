/** A state of a face that has nothing to list: what is the case, and what to do next. */
import type { ComponentChildren } from "preact";

export function Notice({ title, children, busy = false }: { title: string; children?: ComponentChildren; busy?: boolean }) {
  return (
    <section class="notice" role="status" aria-busy={busy}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
