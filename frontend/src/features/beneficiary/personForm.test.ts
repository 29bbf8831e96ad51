import { expect, test } from 'vitest';
import { blankAddress } from '@/shared/form/address';
import { identityDoubts } from './identity';
import { blankPerson, createBody, personSchema, updateBody } from './personForm';

const filled = { ...blankPerson(blankAddress('26041')), sex: 'FEMALE' };

test('what is unknown is left out of the request', () => {
  const body = createBody(personSchema.parse(filled));
  expect(JSON.parse(JSON.stringify(body))).toEqual({ sex: 'FEMALE', address: { unitCode: '26041' } });
});

test('an estimated birth date keeps its day and says that it is an estimate', () => {
  const body = personSchema.parse({
    ...filled,
    birthDate: { date: '2016-01-01', precision: 'YEAR' },
    estimated: true,
  });
  expect(body).toMatchObject({ birthDate: '2016-01-01', birthDatePrecision: 'ESTIMATED' });
});

test('a former unit is sent with its day and the part that was chosen, a unit of today with neither', () => {
  const address = { ...blankAddress('26170'), former: true, communeCode: '26209', hamlet: 'Ấp 3' };
  expect(personSchema.parse({ ...filled, address }).address).toMatchObject({
    unitCode: '26170',
    unitDate: '2025-06-30',
    communeCode: '26209',
    hamlet: 'Ấp 3',
  });
  const today = personSchema.parse({ ...filled, address: { ...address, former: false } }).address;
  expect(today).not.toHaveProperty('unitDate');
  expect(today.communeCode).toBeUndefined();
});

test('a state of the identity number that belongs to the other case is not sent', () => {
  const withNumber = { ...filled, identityNumber: '075 315 000123', identityState: 'NONE' };
  expect(personSchema.parse(withNumber)).toMatchObject({ identityNumber: '075315000123' });
  expect(personSchema.parse(withNumber)).not.toHaveProperty('identityState');
  expect(personSchema.parse({ ...filled, identityState: 'REQUESTED' })).toMatchObject({
    identityState: 'REQUESTED',
  });
});

test('a correction carries nothing that has its own act', () => {
  const body = updateBody(
    personSchema.parse({
      ...filled,
      circumstances: [{ groupCode: 'TE01', validFrom: '2026-01-01' }],
    }),
  );
  expect(body).not.toHaveProperty('circumstances');
  expect(body).not.toHaveProperty('residentSince');
});

test.each([
  // Digit 4 is century and sex: 3 is a woman of the 21st century; digits 5 and 6 are the year.
  ['075315000123', 'FEMALE', '2015-09-02', []],
  ['075315000123', 'MALE', '2015-09-02', ['IDENTITY_SEX_MISMATCH']],
  ['075315000123', 'FEMALE', '2014-09-02', ['IDENTITY_BIRTH_YEAR_MISMATCH']],
  ['075084000123', 'MALE', '1984-05-06', []],
  ['271234567', 'MALE', '2015-09-02', ['IDENTITY_OLD_FORMAT']],
  ['0753', 'MALE', '2015-09-02', []],
])('identity number %s of a %s born %s raises %s', (identityNumber, sex, date, doubts) => {
  const birthDate = { date, precision: 'DAY' as const };
  expect(identityDoubts({ identityNumber, sex, birthDate, estimated: false })).toEqual(doubts);
});

test('an estimated year of birth is not held against the number', () => {
  const birthDate = { date: '2012-01-01', precision: 'YEAR' as const };
  const values = { identityNumber: '075315000123', sex: 'FEMALE', birthDate, estimated: true };
  expect(identityDoubts(values)).toEqual([]);
});
