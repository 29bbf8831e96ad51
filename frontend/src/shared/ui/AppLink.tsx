import { Anchor, type AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';

interface Props extends AnchorProps, Omit<LinkProps, 'to' | keyof AnchorProps> {
  to: string;
  children?: ReactNode;
}

/** A link inside the app: keeps the as-of date and the place chosen in the frame. */
export function AppLink({ to, ...rest }: Props) {
  const frame = useFrameQuery();
  return <Anchor component={Link} to={withFrame(to, frame)} {...rest} />;
}
