import { type KeyboardEvent, type RefObject, useId, useRef } from "react";
import type { Article } from "../../../model/article.ts";
import { hull, overlaps, textOf } from "../../../model/span.ts";
import type { Elsewhere } from "../../../model/summary.ts";
import { countWords } from "../../../model/words.ts";
import { speakerPath } from "../../paths.ts";
import { useEvidenceText } from "../../text/evidence.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { Link } from "../link.tsx";
import { ShareButton } from "../share/share-button.tsx";
import { writtenIn } from "../written-in.ts";
import { Citation } from "./citation.tsx";
import { citedFrom, sharedFrom } from "./cited.ts";
import { CopyButton } from "./copy-button.tsx";
import { SameWords } from "./elsewhere.tsx";
import { explain } from "./explain.ts";
import type { MarkedQuotation } from "./marked.ts";
import type { Sentence } from "./say.ts";
import { useCopying } from "./use-copying.ts";
import { usePopover } from "./use-popover.ts";
import { useSwipe } from "./use-swipe.ts";
import { neighbourOf, type VoiceRow } from "./voices.ts";

interface DetailsProps {
  readonly article: Article;
  readonly marked: MarkedQuotation;
  /** The row of the quotation's voice. */
  readonly row: VoiceRow;
  /** Where else its words stand. */
  readonly elsewhere: Elsewhere | undefined;
  readonly citing: boolean;
  readonly proseRef: RefObject<HTMLElement | null>;
  readonly onCite: () => void;
  readonly onStep: (to: MarkedQuotation) => void;
  /** The details have closed; `id` is the quotation they were about. */
  readonly onClose: (id: string) => void;
}

/** All that is known of a quotation: who, how exact, how we know, where; to copy, to cite, and on to the next. */
export function Details(props: DetailsProps) {
  const { article, marked, row, elsewhere, citing, proseRef, onCite, onStep, onClose } = props;
  const { reader, shell } = useText();
  const copying = useCopying(article);
  const popoverRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  usePopover({ popoverRef, headingRef, proseRef, id: marked.id });
  const stepBy = (by: -1 | 1) => {
    const to = neighbourOf(row, marked.id, by);
    if (to !== undefined) onStep(to);
  };
  useSwipe(popoverRef, {
    left: () => stepBy(1),
    right: () => stepBy(-1),
    down: () => popoverRef.current?.hidePopover(),
  });
  const role = marked.voice?.descriptions[0];

  return (
    <div
      className="pop"
      ref={popoverRef}
      popover="auto"
      role="dialog"
      aria-labelledby={headingId}
      data-s={row.slot}
      onToggle={(event) => event.newState === "closed" && onClose(marked.id)}
      onKeyDown={leaveByTab}
    >
      <div className="pop-in">
        <h2 id={headingId} ref={headingRef} tabIndex={-1}>
          {marked.voice?.name ?? shell.unknownSpeaker}
        </h2>
        {marked.voice !== null && (
          <p className="role">
            {role !== undefined && <span>{role}</span>}
            <Link className="link" to={speakerPath(marked.voice.slug)}>
              {reader.toSpeaker}
            </Link>
          </p>
        )}
        <button
          className="mini pop-x"
          type="button"
          aria-label={shell.close}
          onClick={() => popoverRef.current?.hidePopover()}
        >
          <Icon name="close" />
        </button>
        <Facts article={article} marked={marked} />
        {elsewhere && <SameWords article={article} marked={marked} elsewhere={elsewhere} />}
        <div className="pop-act">
          <CopyButton icon="copy" label={reader.copy} copy={() => copying.quotation(marked)} />
          <CopyButton icon="link" label={reader.link} copy={() => copying.link(marked)} />
          <button type="button" aria-expanded={citing} onClick={onCite}>
            <Icon name="cite" />
            {reader.cite}
          </button>
          <ShareButton {...sharedFrom(article, marked)} />
        </div>
        {citing && <Citation cited={citedFrom(article, marked)} copy={copying.citation} />}
        <VoiceSteps marked={marked} row={row} onStep={onStep} />
      </div>
    </div>
  );
}

function Facts({ article, marked }: { readonly article: Article; readonly marked: MarkedQuotation }) {
  const { reader, shell } = useText();
  const evidence = useEvidenceText();
  const { text, language, blocks } = article;
  const { spans } = marked.quotation;
  const { recognised, speaker, doubtful } = explain(text, marked, evidence);
  const words = spans.reduce((sum, span) => sum + countWords(textOf(text, span), language), 0);
  const reach = hull(spans);
  const paragraph = blocks.findIndex((block) => overlaps(block.span, reach)) + 1;
  return (
    <dl>
      <dt>{reader.type}</dt>
      <dd>{reader.typeAndLength(shell.types[marked.type], reader.words(words))}</dd>
      <dt>{reader.recognised}</dt>
      <dd>
        <Said sentence={recognised} language={language} />
      </dd>
      <dt>{reader.speaker}</dt>
      <dd>
        <Said sentence={speaker} language={language} />
      </dd>
      {doubtful && (
        <>
          <dt>{reader.certainty}</dt>
          <dd className="pop-doubt">{reader.doubt}</dd>
        </>
      )}
      <dt>{reader.place}</dt>
      <dd className="num">{reader.placeOf(paragraph, reach.start + 1, reach.end)}</dd>
    </dl>
  );
}

/** A sentence in which the words of the article stand out. */
function Said({ sentence, language }: { readonly sentence: Sentence; readonly language: string }) {
  return sentence.map((part, index) => {
    const key = `${index}`;
    if (typeof part === "string") return <span key={key}>{part}</span>;
    return (
      <em key={key} {...writtenIn(language)}>
        {part.quoted}
      </em>
    );
  });
}

interface VoiceStepsProps {
  readonly marked: MarkedQuotation;
  readonly row: VoiceRow;
  readonly onStep: (to: MarkedQuotation) => void;
}

/** Leads to the neighbours of a quotation among those of its voice. */
function VoiceSteps({ marked, row, onStep }: VoiceStepsProps) {
  const { reader } = useText();
  const at = row.quotations.findIndex(({ id }) => id === marked.id);
  const place = row.voice === null ? reader.numberOfUnclear : reader.numberOfVoice;
  return (
    <div className="pop-nav">
      <span className="num" aria-live="polite">
        {place(at + 1, row.quotations.length)}
      </span>
      <Step icon="up" label={reader.previousOfVoice} to={neighbourOf(row, marked.id, -1)} onStep={onStep} />
      <Step icon="down" label={reader.nextOfVoice} to={neighbourOf(row, marked.id, 1)} onStep={onStep} />
    </div>
  );
}

interface StepProps {
  readonly icon: "up" | "down";
  readonly label: string;
  readonly to: MarkedQuotation | undefined;
  readonly onStep: (to: MarkedQuotation) => void;
}

/** Stays reachable at the end of the row, so that the focus is not lost there. */
function Step({ icon, label, to, onStep }: StepProps) {
  return (
    <button
      className="mini"
      type="button"
      aria-label={label}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onStep(to)}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Tab beyond the first or last control closes the details; the focus goes on from the quotation's name. */
function leaveByTab(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Tab") return;
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>("a[href], button, input:checked")];
  const edge = event.shiftKey ? controls[0] : controls.at(-1);
  const onHeading = event.target instanceof HTMLHeadingElement && event.shiftKey;
  if (event.target === edge || onHeading) event.currentTarget.hidePopover();
}
