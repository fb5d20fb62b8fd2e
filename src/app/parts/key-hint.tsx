/** A key as a hint beside a control that has a name of its own; not read out and not shown on phones. */
export function KeyHint({ name }: { readonly name: string }) {
  return (
    <span className="hide-narrow" aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
