import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';

interface Props {
  /** The list behind the mark; without one it is only looked at. */
  to?: string | undefined;
  label: string;
  children: ReactNode;
  onPoint?: (() => void) | undefined;
}

/** A part of a chart that opens the rows behind it. */
export function SvgLink({ to, label, children, onPoint }: Props) {
  const navigate = useNavigate();
  const frame = useFrameQuery();
  if (!to) {
    return (
      <g role="img" aria-label={label} onMouseEnter={onPoint}>
        {children}
      </g>
    );
  }
  const href = withFrame(to, frame);
  return (
    <a
      href={href}
      aria-label={label}
      onMouseEnter={onPoint}
      onFocus={onPoint}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {children}
    </a>
  );
}
