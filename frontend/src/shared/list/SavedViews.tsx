import { ActionIcon, Button, CloseButton, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import classes from './SavedViews.module.css';
import { viewOf } from './state';
import type { useListPreferences } from './usePreferences';

/** Lists that a person keeps under a name, on this machine. */
export function SavedViews({ preferences }: { preferences: ReturnType<typeof useListPreferences> }) {
  const { t } = useTranslation('list');
  const navigate = useNavigate();
  const location = useLocation();
  const [name, setName] = useState('');
  const save = () => {
    if (!name.trim()) return;
    preferences.saveView({ name: name.trim(), query: viewOf(location.search) });
    setName('');
  };
  return (
    <Popover position="bottom-end" withArrow trapFocus width={320}>
      <Popover.Target>
        <ActionIcon aria-label={t('views')} title={t('views')}>
          <IconBookmark size={19} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Text size="sm" fw={600}>
            {t('views')}
          </Text>
          {preferences.views.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('noViews')}
            </Text>
          )}
          {preferences.views.map((view) => (
            <Group key={view.name} gap={4} wrap="nowrap" justify="space-between">
              <button type="button" className={classes.view} onClick={() => navigate({ search: view.query })}>
                {view.name}
              </button>
              <CloseButton
                size="sm"
                aria-label={t('deleteView', { name: view.name })}
                onClick={() => preferences.deleteView(view.name)}
              />
            </Group>
          ))}
          <TextInput
            label={t('viewName')}
            description={t('viewNameHint')}
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && save()}
          />
          <Button size="xs" onClick={save} disabled={!name.trim()}>
            {t('saveView')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
