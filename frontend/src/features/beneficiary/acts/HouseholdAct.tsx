import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import { addressSchema, addressValues } from '@/shared/form/address';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { today } from '@/shared/format/date';
import { blankFamily, HOUSEHOLDS, joinHousehold, relationToCarer, type WhichHousehold } from '../familyForm';
import type { Person } from '../words';

interface Values {
  household: WhichHousehold;
  householdId?: string;
  headName?: string;
  relation: string;
  poverty?: string;
  validFrom: string;
}

const isNew = (values: Record<string, unknown>) => values.household === 'NEW';

/** Writes the person into a household of the register, or opens the record of the one the person lives in. */
export function HouseholdAct({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation('beneficiary');
  const relations = useCodes('RELATION').choices.filter((one) => one.value !== 'HEAD');
  const poverty = useCodes('POVERTY_STATUS').choices;
  const carer = person.carers.find((one) => !one.validTo);
  const { communeCode } = person.address ?? {};
  return (
    <ActForm<Values>
      draftKey={`beneficiary/${person.id}/household`}
      fields={[
        {
          kind: 'choice',
          name: 'household',
          label: t('field.household'),
          choices: HOUSEHOLDS.slice(1).map((value) => ({ value, label: t(`family.${value}`) })),
          required: true,
        },
        {
          kind: 'custom',
          name: 'householdId',
          label: t('family.which'),
          required: true,
          when: (values) => !isNew(values),
          editor: (props) => (
            <EntityPicker
              label={t('family.which')}
              path="/api/v1/households"
              {...(communeCode ? { fixed: { adminUnit: communeCode } } : {})}
              idOf={(row) => row.id}
              labelOf={(row) => row.headName ?? row.code}
              hintOf={(row) => [row.code, row.hamlet, row.communeName].filter(Boolean).join(' · ')}
              required
              {...props}
            />
          ),
        },
        { kind: 'text', name: 'headName', label: t('family.head'), required: true, when: isNew },
        { kind: 'choice', name: 'relation', label: t('family.relation'), choices: relations, required: true },
        { kind: 'choice', name: 'poverty', label: t('family.poverty'), choices: poverty, when: isNew },
        { kind: 'day', name: 'validFrom', label: t('f.from'), required: true, maxDate: today() },
      ]}
      initial={{
        household: 'KNOWN',
        headName: carer?.fullName ?? '',
        validFrom: today(),
        ...relationOf(carer?.relation),
      }}
      saveLabel={t('act.household')}
      save={({ validFrom, ...family }, headers) =>
        joinHousehold(
          person,
          addressSchema().parse(addressValues(person.address)),
          { ...blankFamily(), ...family } as never,
          validFrom,
          headers,
        )
      }
      onClose={onClose}
    />
  );
}

function relationOf(carer: string | undefined): Partial<Values> {
  const relation = relationToCarer(carer);
  return relation ? { relation } : {};
}
