import { Skeleton } from '@mantine/core';
import { type ComponentProps, lazy, Suspense } from 'react';

/** Charts are drawn by code that is fetched when the first one is needed; until then their place is kept. */
const LazyBarChart = lazy(async () => ({ default: (await import('./BarChart')).BarChart }));
const LazyBulletChart = lazy(async () => ({ default: (await import('./BulletChart')).BulletChart }));
const LazyTileMap = lazy(async () => ({ default: (await import('./TileMap')).TileMap }));
const LazyBubbleMap = lazy(async () => ({ default: (await import('./BubbleMap')).BubbleMap }));

const waiting = (height: number) => <Skeleton height={height} radius="md" />;

export function BarChart(props: ComponentProps<typeof LazyBarChart>) {
  return (
    <Suspense fallback={waiting(420)}>
      <LazyBarChart {...props} />
    </Suspense>
  );
}

export function BulletChart(props: ComponentProps<typeof LazyBulletChart>) {
  return (
    <Suspense fallback={waiting(300)}>
      <LazyBulletChart {...props} />
    </Suspense>
  );
}

export function TileMap(props: ComponentProps<typeof LazyTileMap>) {
  return (
    <Suspense fallback={waiting(640)}>
      <LazyTileMap {...props} />
    </Suspense>
  );
}

export function BubbleMap(props: ComponentProps<typeof LazyBubbleMap>) {
  return (
    <Suspense fallback={waiting(560)}>
      <LazyBubbleMap {...props} />
    </Suspense>
  );
}
