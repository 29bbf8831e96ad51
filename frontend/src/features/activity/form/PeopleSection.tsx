import { MultiSelect, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { FormSection } from '@/shared/form/FormSection';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { useOrganisationName } from '@/shared/form/useOrganisationName';
import { isRealDate } from '@/shared/format/date';
import { Rows } from './Rows';
import { type ActivityFormState, type Names, pickedOf } from './state';
import { newKey, type OrganisationValues, type ParticipantValues } from './values';

/** Who holds it and who takes part. */
export function OrganisationsSection({ form, names }: { form: ActivityFormState; names: Names }) {
  const { t } = useTranslation('activity');
  const role = useCodes('ACTIVITY_ORGANISATION_ROLE');
  const partner = useCodes('PARTNER_KIND');
  const nameOf = useOrganisationName();
  const rows = form.values.organisations;
  return (
    <FormSection title={t('organisations')} fields={['organisations', 'partnerKinds']}>
      <Rows<OrganisationValues>
        name="organisations"
        rows={rows}
        onChange={(next) => form.setFieldValue('organisations', next)}
        blank={() => ({
          key: newKey(),
          organisationId: undefined,
          role: rows.some((one) => one.role === 'ORGANISER') ? 'CO_ORGANISER' : 'ORGANISER',
        })}
        titleOf={(row) =>
          [role.label(row.role), row.organisationId && nameOf(row.organisationId)].filter(Boolean).join(': ')
        }
        addLabel={t('form.addOrganisation')}
      >
        {(row, path) => (
          <>
            <OrganisationPicker
              label={t('form.organisation')}
              value={row.organisationId}
              onChange={(id) => form.setFieldValue(`${path}.organisationId`, id as never)}
              initial={pickedOf(names, row.organisationId)}
              required
              error={form.errors[`${path}.organisationId`]}
            />
            <Select
              label={t('form.part')}
              allowDeselect={false}
              data={role.choices}
              {...form.getInputProps(`${path}.role`)}
            />
          </>
        )}
      </Rows>
      <MultiSelect
        label={t('partners')}
        description={t('form.partnersHint')}
        data={partner.choices}
        {...form.getInputProps('partnerKinds')}
      />
    </FormSection>
  );
}

/** The delegation or those who chaired and spoke, as printed that day. */
export function DelegationSection({ form, names }: { form: ActivityFormState; names: Names }) {
  const { t } = useTranslation('activity');
  const role = useCodes('PARTICIPANT_ROLE');
  const rows = form.values.participants;
  return (
    <FormSection title={t('delegation')} folded={rows.length === 0} fields={['participants']}>
      <Rows<ParticipantValues>
        name="participants"
        rows={rows}
        onChange={(next) => form.setFieldValue('participants', next)}
        blank={() => ({
          key: newKey(),
          role: rows.length === 0 ? 'HEAD' : 'MEMBER',
          officialId: undefined,
          organisationId: undefined,
          printedName: '',
          printedTitle: '',
          headCount: undefined,
        })}
        titleOf={(row, index) =>
          `${role.label(row.role)}: ${row.printedName || row.printedTitle || pickedOf(names, row.officialId)?.label || t('form.personNumber', { number: index + 1 })}`
        }
        addLabel={t('form.addParticipant')}
      >
        {(row, path) => <ParticipantFields row={row} path={path} form={form} names={names} />}
      </Rows>
    </FormSection>
  );
}

interface ParticipantProps {
  row: ParticipantValues;
  path: string;
  form: ActivityFormState;
  names: Names;
}

function ParticipantFields({ row, path, form, names }: ParticipantProps) {
  const { t } = useTranslation('activity');
  const role = useCodes('PARTICIPANT_ROLE');
  const set = (name: keyof ParticipantValues, value: unknown) =>
    form.setFieldValue(`${path}.${name}`, value as never);
  const day = form.values.startsOn;
  return (
    <>
      <Select
        label={t('form.part')}
        allowDeselect={false}
        data={role.choices}
        {...form.getInputProps(`${path}.role`)}
      />
      <EntityPicker
        label={t('form.official')}
        description={t('form.officialHint')}
        path="/api/v1/officials"
        {...(day && isRealDate(day) ? { fixed: { asOf: day } } : {})}
        value={row.officialId}
        onChange={(id) => set('officialId', id)}
        idOf={(one) => one.id}
        labelOf={(one) => one.printedName}
        hintOf={(one) => one.posts.map((post) => post.title).join('; ')}
        initial={pickedOf(names, row.officialId)}
        error={form.errors[`${path}.officialId`]}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('form.printedName')} {...form.getInputProps(`${path}.printedName`)} />
        <TextInput label={t('form.printedTitle')} {...form.getInputProps(`${path}.printedTitle`)} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <OrganisationPicker
          label={t('form.ofOrganisation')}
          value={row.organisationId}
          onChange={(id) => set('organisationId', id)}
          initial={pickedOf(names, row.organisationId)}
          error={form.errors[`${path}.organisationId`]}
        />
        <NumberInput
          label={t('form.headCount')}
          description={t('form.headCountHint')}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          value={row.headCount ?? ''}
          onChange={(next) => set('headCount', typeof next === 'number' ? next : undefined)}
          error={form.errors[`${path}.headCount`]}
        />
      </SimpleGrid>
    </>
  );
}
