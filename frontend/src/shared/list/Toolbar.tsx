import { ActionIcon, Checkbox, Group, Popover, Stack, Switch, Text, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconColumns3, IconLink, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from './columns';
import { ExportMenu } from './ExportMenu';
import { SavedViews } from './SavedViews';
import type { useListPreferences } from './usePreferences';

type Preferences = ReturnType<typeof useListPreferences>;

interface Props<R> {
  columns: readonly ListColumn<R>[];
  isShown: (column: ListColumn<R>) => boolean;
  preferences: Preferences;
  /** Address of the export for a format; none when the list cannot be exported. */
  exportHref?: ((format: 'csv' | 'xlsx') => string) | undefined;
  wide: boolean;
}

/** What one does with a list as a whole: keep it, share it, choose its columns, take it along. */
export function Toolbar<R>({ columns, isShown, preferences, exportHref, wide }: Props<R>) {
  const { t } = useTranslation(['list', 'common']);
  const share = async () => {
    await navigator.clipboard.writeText(globalThis.location.href);
    notifications.show({ message: t('shared') });
  };
  return (
    <Group gap={4} className="no-print">
      <SavedViews preferences={preferences} />
      <IconAction label={t('share')} onClick={share} icon={<IconLink size={19} stroke={1.6} />} />
      {wide && <ColumnChoice columns={columns} isShown={isShown} preferences={preferences} />}
      {wide && (
        <IconAction
          label={t('common:print')}
          onClick={() => globalThis.print()}
          icon={<IconPrinter size={19} stroke={1.6} />}
        />
      )}
      {exportHref && <ExportMenu href={exportHref} what={t('exportWhat')} />}
    </Group>
  );
}

function IconAction({ label, icon, onClick }: { label: string; icon: React.ReactNode; onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}

function ColumnChoice<R>({
  columns,
  isShown,
  preferences,
}: Pick<Props<R>, 'columns' | 'isShown' | 'preferences'>) {
  const { t } = useTranslation('list');
  return (
    <Popover position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <ActionIcon aria-label={t('columns')} title={t('columns')}>
          <IconColumns3 size={19} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={10}>
          <Text size="sm" fw={600}>
            {t('chooseColumns')}
          </Text>
          {columns.slice(1).map((c) => (
            <Checkbox
              key={c.id}
              label={c.header}
              checked={isShown(c)}
              onChange={(event) =>
                preferences.setColumns({ ...preferences.columns, [c.id]: event.currentTarget.checked })
              }
            />
          ))}
          <Switch
            mt={6}
            label={t('compact')}
            checked={preferences.compact}
            onChange={(event) => preferences.setCompact(event.currentTarget.checked)}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
