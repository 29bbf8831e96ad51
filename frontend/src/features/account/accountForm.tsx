import type { TFunction } from 'i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import type { ActField } from '@/shared/form/actFields';
import { UnitPicker } from '@/shared/form/UnitPicker';
import type { Choice } from '@/shared/list/filters';
import { heldTo, type Role, roles } from './roles';

type Account = components['schemas']['AccountDetail'];

/** What the form of an account holds; the unit is the commune where the role is of one, else the province. */
export interface Filled {
  username?: string;
  displayName: string;
  email?: string;
  role: Role;
  /** The province, or the commune for roles of one. */
  unit?: string | undefined;
  provinceCode?: string | undefined;
  organisationId?: string;
  maySeeRestricted?: boolean;
  reason?: string;
}

/** The fields of an account: its role decides which of them are asked. */
export function accountFields(
  t: TFunction<'account'>,
  roleName: (role: string) => string,
  account: Account | undefined,
  provinces: readonly Choice[],
  ownProvince: string | undefined,
): ActField<keyof Filled>[] {
  const province = {
    kind: 'choice',
    name: 'provinceCode',
    label: t('province'),
    searchable: true,
    choices: provinces,
  } as const;
  return [
    ...(account
      ? []
      : [
          {
            kind: 'text' as const,
            name: 'username' as const,
            label: t('username'),
            description: t('usernameHint'),
            required: true,
            max: 64,
          },
        ]),
    { kind: 'text', name: 'displayName', label: t('name'), required: true },
    {
      kind: 'text',
      name: 'email',
      label: t('email'),
      description: t('emailHint'),
      required: true,
    },
    {
      kind: 'choice',
      name: 'role',
      label: t('role'),
      required: true,
      searchable: true,
      choices: roles.map((value) => ({ value, label: roleName(value) })),
    },
    {
      ...province,
      required: true,
      when: ({ role }) => heldTo(role).province === 'needed' && !heldTo(role).commune && !ownProvince,
    },
    {
      ...province,
      description: t('provinceHint'),
      when: ({ role }) => heldTo(role).province === 'optional' && !ownProvince,
    },
    {
      kind: 'custom',
      name: 'unit',
      label: t('commune'),
      required: true,
      when: ({ role }) => heldTo(role).commune === true,
      editor: ({ value, onChange, error }) => (
        <UnitPicker
          value={value}
          onChange={onChange}
          error={error}
          required
          {...(ownProvince ? { provinceCode: ownProvince } : {})}
        />
      ),
    },
    {
      kind: 'organisation',
      name: 'organisationId',
      label: t('organisation'),
      required: true,
      when: ({ role }) => heldTo(role).organisation === true,
      initial:
        account?.organisationId && account.organisationName
          ? { id: account.organisationId, label: account.organisationName }
          : undefined,
    },
    {
      kind: 'check',
      name: 'maySeeRestricted',
      label: t('restricted'),
      description: t('restrictedHint'),
      when: ({ role }) => heldTo(role).restricted === true,
    },
    ...(account
      ? [
          {
            kind: 'long' as const,
            name: 'reason' as const,
            label: t('reason'),
            description: t('reasonHint'),
            required: true,
            max: 500,
          },
        ]
      : []),
  ];
}

/** The form of an account as it is. */
export function filledOf(account: Account): Partial<Filled> {
  return {
    displayName: account.displayName,
    email: account.email ?? '',
    role: account.role,
    unit: account.communeCode,
    provinceCode: account.provinceCode,
    ...(account.organisationId ? { organisationId: account.organisationId } : {}),
    maySeeRestricted: account.maySeeRestricted,
  };
}

/** What is sent: only what the role is held to; the province of a commune is looked up. */
export async function requestOf(filled: Filled, ownProvince: string | undefined) {
  const { unit, provinceCode, organisationId, maySeeRestricted, email, ...rest } = filled;
  const held = heldTo(filled.role);
  return {
    ...rest,
    ...(email ? { email } : {}),
    ...(held.province ? { provinceCode: ownProvince ?? provinceCode } : {}),
    ...(held.commune && unit ? await communeOf(unit) : {}),
    ...(held.organisation ? { organisationId } : {}),
    maySeeRestricted: held.restricted === true && maySeeRestricted === true,
  };
}

async function communeOf(code: string) {
  const { data } = await client.GET('/api/v1/admin-units/{code}', { params: { path: { code } } });
  return { communeCode: code, provinceCode: data?.unit.provinceCode };
}
