type Props = { label: string; on: boolean; disabled?: boolean; onClick: () => void };

/** A button and no checkbox: Firefox grants permissions only in a click. Its state is the knob's place and shape. */
export function Switch({ label, on, disabled = false, onClick }: Props) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} disabled={disabled} onClick={onClick}>
      <span class="switch-track" aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}
