import { Button, Popover, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { UnitPicker } from '@/shared/form/UnitPicker';
import { useUnit } from '@/shared/form/units';
import classes from './TopBar.module.css';

/** Shows the place one works in, and lets one look at a part of it. The part lives in the address. */
export function ScopeControl() {
  const { t } = useTranslation('shell');
  const { me } = useMe();
  const [params, setParams] = useSearchParams();
  const [open, { toggle, close }] = useDisclosure(false);
  const chosen = params.get('adminUnit') ?? undefined;
  const unit = useUnit(chosen);
  const scope = me?.scope;
  const own =
    scope?.organisationName ??
    scope?.communeName ??
    scope?.provinceName ??
    (scope ? t('scope.country') : '…');
  const fixed = scope?.level === 'COMMUNE';

  const choose = (code: string | undefined) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (code) next.set('adminUnit', code);
        else next.delete('adminUnit');
        next.delete('cursor');
        return next;
      },
      { replace: true },
    );

  const words = (
    <span className={classes.words}>
      <small>{t('scope.label')}</small>
      <span>{unit?.fullName ?? own}</span>
    </span>
  );
  if (fixed) {
    return (
      <div className={classes.frame}>
        <IconMapPin size={19} stroke={1.6} aria-hidden />
        {words}
      </div>
    );
  }
  return (
    <Popover
      opened={open}
      onChange={(next) => !next && close()}
      withArrow
      trapFocus
      position="bottom-start"
      width={320}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.frame}
          onClick={toggle}
          aria-haspopup="dialog"
          data-changed={chosen ? true : undefined}
        >
          <IconMapPin size={19} stroke={1.6} aria-hidden />
          {words}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Text size="sm" fw={600}>
            {t('scope.choose')}
          </Text>
          <UnitPicker
            value={chosen}
            onChange={choose}
            {...(scope?.provinceCode ? { provinceCode: scope.provinceCode } : {})}
            comboboxProps={{ withinPortal: false }}
          />
          {scope?.pseudonymised && (
            <Text size="xs" c="dimmed">
              {t('scope.pseudonymised')}
            </Text>
          )}
          {chosen && (
            <Button variant="light" size="xs" onClick={() => choose(undefined)}>
              {t('scope.all')}
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
