import { expect, test } from 'vitest';
import type { Activity } from '../words';
import { valuesOf } from './read';
import { createRequest, updateRequest } from './request';
import { activitySchema } from './schema';
import { type ActivityValues, blankActivity } from './values';

const unit = (code: string, fullName: string) => ({ code, name: fullName, fullName, level: 'DISTRICT' });

/** The visit of June 2025 as the server answers it: two stops, gifts of both bases, a family at the second stop. */
const visit = {
  kinds: ['HOME_VISIT'],
  name: 'Thăm và tặng quà',
  startsOn: '2025-06-12',
  endsOn: '2025-06-13',
  partOfDay: 'ALL_DAY',
  level: 'PROVINCE',
  topics: [],
  series: false,
  status: 'HELD',
  stops: [
    {
      id: 's1',
      position: 1,
      visitedOn: '2025-06-12',
      unit: unit('194', 'Thành phố Móng Cái'),
      communeCode: '06712',
    },
    { id: 's2', position: 2, visitedOn: '2025-06-13', unit: unit('205', 'Thành phố Đông Triều') },
  ],
  organisations: [{ organisationId: 'o1', name: 'Sở Y tế', role: 'ORGANISER' }],
  partnerKinds: [],
  participants: [],
  audiences: [{ audience: 'CHILD', persons: 20 }],
  gifts: [
    { id: 'g1', position: 1, item: 'Phần quà', unitValue: 800_000, quantity: 4, valueBasis: 'TOTAL' },
    { id: 'g2', position: 2, item: 'Xe đạp', unitValue: 1_500_000, quantity: 2, valueBasis: 'EACH' },
  ],
  recipients: [
    {
      id: 'r1',
      householdId: 'h1',
      code: '22-H-1',
      category: 'FAMILY',
      stop: 2,
      gift: 2,
      giftValue: 1_500_000,
      receivedBy: 'Lương Thị Hà',
      receivedOn: '2025-06-13',
      disbursementId: 'd1',
    },
  ],
  documents: [],
  conclusions: [],
  seriesActivities: [],
  warnings: [],
  hiddenRecipients: 0,
} as unknown as Activity;

const send = (values: ActivityValues) => updateRequest(activitySchema.parse(values));

test('what is read is sent back as it was: units of then, bases of gifts, and what one may not read left out', () => {
  const sent = send(valuesOf(visit));
  expect(sent.stops).toMatchObject([
    { id: 's1', visitedOn: '2025-06-12', unitCode: '194', communeCode: '06712' },
    { id: 's2', visitedOn: '2025-06-13', unitCode: '205' },
  ]);
  expect(sent.stops?.[1]).not.toHaveProperty('communeCode', expect.anything());
  expect(sent.gifts).toMatchObject([
    { id: 'g1', unitValue: 800_000, quantity: 4, valueBasis: 'TOTAL' },
    { id: 'g2', unitValue: 1_500_000, quantity: 2, valueBasis: 'EACH' },
  ]);
  expect(sent.audiences).toEqual([{ audience: 'CHILD', persons: 20 }]);
  expect(sent.recipients?.[0]?.eligibilityReason).toBeUndefined();
  expect(JSON.stringify(sent)).not.toContain('"key"');
});

test('a recipient stays with the stop and the gift, whatever number these get', () => {
  const values = valuesOf(visit);
  values.stops.reverse();
  values.gifts.shift();
  const sent = send(values);
  expect(sent.stops?.map((stop) => stop.id)).toEqual(['s2', 's1']);
  expect(sent.recipients).toMatchObject([
    { householdId: 'h1', stop: 1, gift: 1, giftValue: 1_500_000, disbursementId: 'd1' },
  ]);
});

test('a recipient whose gift was taken off the list got nothing, and no payment either', () => {
  const values = valuesOf(visit);
  values.gifts = [];
  const sent = send(values);
  expect(sent.recipients?.[0]).toMatchObject({ householdId: 'h1', stop: 2 });
  for (const name of ['gift', 'giftValue', 'disbursementId'])
    expect(sent.recipients?.[0]?.[name as 'gift']).toBeUndefined();
});

test('a new recipient needs a reason, and who took a gift in hand', () => {
  const values = valuesOf(visit);
  const [known] = values.recipients;
  if (!known) throw new Error('no recipient');
  const notes = { healthNote: 'Khỏe', livingNote: 'Đủ ăn' };
  values.recipients = [{ ...known, ...notes, id: undefined, receivedBy: '' }];
  const paths = activitySchema.safeParse(values).error?.issues.map((issue) => issue.path.join('.'));
  expect(paths).toEqual(['recipients.0.eligibilityReason', 'recipients.0.receivedBy']);
});

test('a stop lies within the days, and a conclusion is not due before the meeting', () => {
  const values = valuesOf(visit);
  const [first] = values.stops;
  if (first) first.visitedOn = '2025-06-14';
  values.conclusions = [
    {
      key: 'c',
      description: 'Gửi danh sách',
      ownerOrganisationId: undefined,
      ownerText: 'Xã',
      dueOn: '2025-06-11',
    },
  ];
  const paths = activitySchema.safeParse(values).error?.issues.map((issue) => issue.path.join('.'));
  expect(paths).toEqual(['stops.0.visitedOn', 'conclusions.0.dueOn']);
});

test('a new activity carries its conclusions, a corrected one does not', () => {
  const values: ActivityValues = {
    ...blankActivity,
    name: 'Giao ban',
    kinds: ['MEETING'],
    startsOn: '2026-03-02',
    endsOn: '2026-03-02',
    conclusions: [
      {
        key: 'c',
        description: 'Gửi danh sách',
        ownerOrganisationId: undefined,
        ownerText: 'Xã',
        dueOn: undefined,
      },
    ],
  };
  const body = activitySchema.parse(values);
  expect(createRequest(body).conclusions).toEqual([{ description: 'Gửi danh sách', ownerText: 'Xã' }]);
  expect(updateRequest(body)).not.toHaveProperty('conclusions');
});

test('who was visited at home has the notes of health and of life', () => {
  const values = valuesOf(visit);
  const visited = { eligibilityReason: 'Hộ nghèo', healthNote: '', livingNote: '' };
  values.recipients = values.recipients.map((one) => ({ ...one, ...visited }));
  const paths = activitySchema.safeParse(values).error?.issues.map((issue) => issue.path.join('.'));
  expect(paths).toEqual(['recipients.0.healthNote', 'recipients.0.livingNote']);
});
