import { Button, Group, Select, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import { today } from '@/shared/format/date';
import { blankGroup, type PersonValues } from '../personForm';
import classes from './GroupFields.module.css';

/** The groups known on the first day; evidence is added on the person's page. */
export function GroupFields({ form }: { form: UseFormReturnType<PersonValues> }) {
  const { t } = useTranslation('beneficiary');
  const groups = useCodes('CIRCUMSTANCE').choices;
  const top = groups.filter((group) => !group.parent);
  return (
    <Stack gap="md">
      {form.values.circumstances.map((chosen, i) => {
        const below = groups.filter((group) => group.parent === chosen.groupCode && chosen.groupCode);
        const at = `circumstances.${i}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and keep their order
          <Stack key={i} gap="sm" className={classes.group}>
            <Select
              label={t('f.group')}
              data={top}
              searchable
              withAsterisk
              {...form.getInputProps(`${at}.groupCode`)}
              value={chosen.groupCode ?? null}
              onChange={(code) => {
                form.setFieldValue(`${at}.groupCode`, (code ?? undefined) as never);
                form.setFieldValue(`${at}.subgroupCode`, undefined as never);
              }}
            />
            {below.length > 0 && (
              <Select
                label={t('f.subgroup')}
                data={below}
                clearable
                {...form.getInputProps(`${at}.subgroupCode`)}
                value={chosen.subgroupCode ?? null}
                onChange={(code) => form.setFieldValue(`${at}.subgroupCode`, (code ?? undefined) as never)}
              />
            )}
            <Group align="flex-end" justify="space-between">
              <DateField
                label={t('f.from')}
                withAsterisk
                maxDate={today()}
                {...form.getInputProps(`${at}.validFrom`)}
              />
              <Button
                variant="subtle"
                color="gray"
                size="sm"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => form.removeListItem('circumstances', i)}
              >
                {t('form.removeCircumstance')}
              </Button>
            </Group>
          </Stack>
        );
      })}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => form.insertListItem('circumstances', blankGroup())}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('form.addCircumstance')}
      </Button>
    </Stack>
  );
}
