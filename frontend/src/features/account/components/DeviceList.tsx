import { Button } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { formatInstant } from '@/shared/format/date';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import classes from './DeviceList.module.css';

type Device = components['schemas']['SignedInDevice'];

const phones = new Set(['Android', 'iPhone', 'iPad']);

/** Devices in words: with what, from where, since when. */
export function DeviceList({
  devices,
  onEnd,
}: {
  devices: readonly Device[];
  onEnd?: (device: Device) => void;
}) {
  const { t } = useTranslation('account');
  return (
    <ul className={classes.list}>
      {devices.map((device) => {
        const Mark = phones.has(device.system ?? '') ? IconDeviceMobile : IconDeviceDesktop;
        const words =
          [device.browser, device.system].filter(Boolean).join(t('device.on')) || t('device.unknown');
        return (
          <li key={device.id} className={classes.device}>
            <Mark size={24} stroke={1.5} aria-hidden />
            <div className={classes.words}>
              <div>{words}</div>
              <div className={classes.note}>
                {[
                  device.address && t('device.address', { address: device.address }),
                  t('device.since', { date: formatInstant(device.startedAt) }),
                  t('device.used', { date: formatInstant(device.lastUsedAt) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            {device.current ? (
              <StatusBadge tone="running" label={t('device.this')} />
            ) : (
              onEnd && (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('device.endOf', { device: words })}
                  onClick={() => onEnd(device)}
                >
                  {t('device.end')}
                </Button>
              )
            )}
          </li>
        );
      })}
    </ul>
  );
}
