import { Button, Image, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { addressLine, addressWritten } from '@/shared/form/address';
import { useUnit } from '@/shared/form/units';
import { AppLink } from '@/shared/ui/AppLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { Panel } from '@/shared/ui/Panel';
import type { StartAct } from '../acts/acts';
import { ageOf, bornOn, nameOf, type Person } from '../words';

/** Who the person is: what stands on the cover of the paper file. */
export function WhoPanel({ person, start }: { person: Person; start: StartAct }) {
  const { t } = useTranslation('beneficiary');
  const label = useCodeWords();
  const partner = Boolean(person.pseudonym);
  const born = bornOn(t, person);
  const age = born ? t('ageBorn', { age: person.age, born }) : undefined;
  const { household, support } = person;
  const from = useUnit(person.former?.provinceCode);

  const items = [
    { term: t('field.code'), value: <span className="tabular">{person.code}</span> },
    { term: t('field.ageBirth'), value: person.age === 0 && born ? `${ageOf(t, 0)} · ${born}` : age },
    { term: t('field.sex'), value: t(`sex.${person.sex}`) },
    ...(partner ? [{ term: t('field.commune'), value: person.communeName ?? t('unresolved') }] : personal()),
    ...(household ? [{ term: t('field.household'), value: householdWords() }] : []),
    ...(support ? [{ term: t('field.support'), value: supportWords() }] : []),
    ...(person.former
      ? [
          {
            term: t('field.former'),
            value: t('cameFrom', { province: from?.fullName ?? person.former.provinceCode }),
          },
        ]
      : []),
  ];
  return (
    <Panel title={t('panel.who')}>
      {person.photoId && (
        <Image
          src={`/api/v1/photos/${person.photoId}/thumbnail`}
          alt={t('photoOf', { name: nameOf(t, person) })}
          radius="md"
          mb="sm"
          maw={280}
        />
      )}
      <DefinitionList items={items} />
      {person.note && (
        <Text size="sm" mt="sm" style={{ whiteSpace: 'pre-line' }}>
          {person.note}
        </Text>
      )}
    </Panel>
  );

  function personal() {
    const state = label('IDENTITY_STATE', person.identityState);
    return [
      {
        term: t('field.ethnicGroup'),
        value:
          person.ethnicGroup && person.ethnicGroup !== '99'
            ? label('ETHNIC_GROUP', person.ethnicGroup)
            : undefined,
      },
      ...(person.otherName ? [{ term: t('field.otherName'), value: person.otherName }] : []),
      {
        term: t(person.handedOverTo ? 'field.address' : 'field.addressNow'),
        value: <AddressNow person={person} start={start} />,
      },
      ...(person.address?.unitDate
        ? [{ term: t('field.writtenAs'), value: addressWritten(person.address) }]
        : []),
      {
        term: t('field.identityNumber'),
        value: person.identityNumber ? (
          <>
            <span className="tabular">{person.identityNumber}</span> · {state}
          </>
        ) : (
          state
        ),
      },
      { term: t('field.phone'), value: person.phone },
    ];
  }

  function householdWords() {
    const words = [
      household.relation && label('RELATION', household.relation),
      household.poverty && label('POVERTY_STATUS', household.poverty),
      t('members', { count: household.members }),
    ];
    return (
      <>
        <AppLink to={`/households/${household.id}`} underline="always">
          {household.code}
        </AppLink>{' '}
        · {words.filter(Boolean).join(' · ')}
      </>
    );
  }

  function supportWords() {
    const { years, firstYear, lastYear } = support;
    return years === 1 || firstYear === lastYear
      ? t('supportOneYear', { from: firstYear })
      : t('supportYears', { count: years, from: firstYear, to: lastYear });
  }
}

/** The address with the commune of today; where nobody has said which part, the way to say it. */
function AddressNow({ person, start }: { person: Person; start: StartAct }) {
  const { t } = useTranslation('beneficiary');
  const { address } = person;
  if (!address) return <>{t('unresolved')}</>;
  return (
    <Stack gap={2} align="flex-start">
      <span>{addressLine(address)}</span>
      {!address.communeCode && (
        <>
          <Text span size="sm" c="dimmed" fs="italic">
            {t('unresolved')}
          </Text>
          {start && (
            <Button
              component={Link}
              to={`/beneficiaries/${person.id}/edit`}
              size="compact-xs"
              variant="light"
            >
              {t('fixAddress')}
            </Button>
          )}
        </>
      )}
    </Stack>
  );
}
