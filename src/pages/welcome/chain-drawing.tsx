/** The one picture: a line on a page, the agency it was taken from, the office that said it. No words in it, so that it can be mirrored. */
import { useText } from "../../ui/text.ts";

export function ChainDrawing() {
  const text = useText();
  return (
    <figure class="drawing">
      <svg viewBox="0 0 600 150" role="img" aria-label={text.say("welcomePicture")} focusable="false">
        <path class="wire" d="M150 78C190 78 205 52 250 52M350 84C395 84 400 60 446 60" />
        <path class="sheet-shape" d="M50 16h100v118H50z" />
        <path class="text-line" d="M64 36h72M64 52h54M64 98h72M64 114h40" />
        <path class="marked" d="M60 66h80v22H60z" />
        <path class="text-line" d="M66 77h68" />
        <path class="sheet-shape" d="M250 16h100v118H250z" />
        <path class="marked" d="M260 41h80v22h-80zM260 73h80v22h-80z" />
        <path class="text-line" d="M264 30h40M266 52h68M266 84h68M264 110h72M264 122h30" />
        <path class="sheet-shape" d="M450 56l50-34 50 34zM458 116h84v16h-84z" />
        <path class="column" d="M468 62v48M490 62v48M510 62v48M532 62v48" />
        <circle class="end" cx="250" cy="52" r="6" />
        <circle class="end" cx="446" cy="60" r="6" />
      </svg>
      <figcaption>
        <span>{text.say("roleHere")}</span>
        <span>{text.say("welcomePictureAgency")}</span>
        <span>{text.say("welcomePictureOffice")}</span>
      </figcaption>
    </figure>
  );
}
