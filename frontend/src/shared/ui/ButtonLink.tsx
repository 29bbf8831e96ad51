import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';

/** A button that opens another page of the app; keeps what the frame holds, like AppLink. */
export function ButtonLink({ to, ...rest }: ButtonProps & { to: string; children: ReactNode }) {
  const frame = useFrameQuery();
  return <Button component={Link} to={withFrame(to, frame)} {...rest} />;
}
