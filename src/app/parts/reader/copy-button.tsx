import { useEffect, useState } from "react";
import { useText } from "../../text/words.tsx";
import { Icon, type IconName } from "../icon.tsx";

/** How long a button shows that it copied. */
const SHOWN_MS = 2000;

interface CopyButtonProps {
  readonly className?: string;
  readonly icon: IconName;
  readonly label: string;
  /** Copies, and tells whether that worked. */
  readonly copy: () => Promise<boolean>;
}

/** A button that says for a moment that it has copied. A notice says the same to those who do not see it. */
export function CopyButton({ className, icon, label, copy }: CopyButtonProps) {
  const { reader } = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  return (
    <button className={className} type="button" onClick={() => void copy().then(setCopied)}>
      <Icon name={copied ? "check" : icon} />
      {copied ? reader.copied : label}
    </button>
  );
}
