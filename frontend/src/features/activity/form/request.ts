import type { components } from '@/api/schema.gen';
import type { ActivityBody } from './schema';

type Update = components['schemas']['UpdateActivityRequest'];
type Create = components['schemas']['CreateActivityRequest'];

/** The request as the API takes it: rows without their keys, stops and gifts of recipients by their number. */
export function updateRequest(body: ActivityBody): Update {
  const { conclusions: _, audiences, stops, gifts, ...rest } = body;
  const number = (rows: readonly { key: string }[], key: string | undefined) => {
    const index = rows.findIndex((row) => row.key === key);
    return index < 0 ? undefined : index + 1;
  };
  return {
    ...rest,
    stops: stops.map(unkeyed),
    organisations: body.organisations.map(({ organisationId, role }) => ({ organisationId, role })),
    participants: body.participants.map(unkeyed),
    gifts: gifts.map(unkeyed),
    audiences: Object.entries(audiences).flatMap(([audience, persons]) =>
      persons === undefined ? [] : [{ audience, persons }],
    ),
    recipients: body.recipients.map((one) => {
      const { key: __, kind, whoId, stop, gift, giftValue, disbursementId, ...told } = one;
      const given = number(gifts, gift);
      return {
        ...told,
        ...(kind === 'HOUSEHOLD' ? { householdId: whoId } : { beneficiaryId: whoId }),
        stop: number(stops, stop),
        gift: given,
        ...(given ? { giftValue, disbursementId } : {}),
      };
    }),
  } as Update;
}

export function createRequest(body: ActivityBody): Create {
  const conclusions = body.conclusions.map(unkeyed);
  return { ...updateRequest(body), conclusions: conclusions.map(({ id: _, ...told }) => told) } as Create;
}

function unkeyed<R extends { key: string }>({ key: _, ...row }: R): Omit<R, 'key'> {
  return row;
}
