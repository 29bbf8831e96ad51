import type { TFunction } from 'i18next';
import { formatMoney } from '@/shared/format/money';
import type { TimelineRow } from './queries';
import { shortGroup } from './words';

/** The words of a code in one of the lists. */
export type LabelOf = (list: string, code: string | undefined) => string;
type T = TFunction<'beneficiary'>;

interface Told {
  title: string;
  /** What stands behind it, in one line; empty when there is nothing more. */
  body: string;
  /** The page of what it was part of. */
  to?: string;
  toLabel?: string;
}

/** Kinds whose end says nothing when the next one begins on the same day. */
const FOLLOWED = new Set(['SCHOOL', 'RESIDENCE', 'POVERTY', 'STAY', 'HOUSEHOLD', 'DISABILITY']);

/** Drops the ends that a start of the same day already tells: school after school, home after home. */
export function withoutEchoes(rows: readonly TimelineRow[]): TimelineRow[] {
  const starts = new Set(rows.filter((r) => r.event === 'STARTED').map((r) => `${r.kind} ${r.date}`));
  return rows.filter(
    (r) => r.event !== 'ENDED' || !FOLLOWED.has(r.kind) || !starts.has(`${r.kind} ${r.date}`),
  );
}

/** What happened, in words. */
export function tell(t: T, label: LabelOf, row: TimelineRow): Told {
  const ended = row.event === 'ENDED';
  const { code, subcode, text, relatedName, relatedId } = row;
  const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');
  const related = (path: string): Partial<Told> =>
    relatedId && relatedName ? { to: `/${path}/${relatedId}`, toLabel: relatedName } : {};
  const amount = row.amount ? formatMoney(row.amount) : undefined;

  switch (row.kind) {
    case 'RECORD':
      return code === 'CLOSED'
        ? { title: t('t.recordClosed'), body: label('RECORD_CLOSING_REASON', subcode) }
        : { title: t('t.registered'), body: '' };
    case 'CIRCUMSTANCE':
      return ended
        ? {
            title: t('t.circumstanceEnded', { what: shortGroup(t, code) }),
            body: label('CIRCUMSTANCE_CLOSING_REASON', subcode),
          }
        : { title: label('CIRCUMSTANCE', code), body: join(label('CIRCUMSTANCE', subcode), text) };
    case 'DISABILITY': {
      const types = (subcode ?? '').split(',').map((one) => label('DISABILITY_TYPE', one));
      if (ended) return { title: t('t.disabilityEnded'), body: '' };
      return {
        title: t('t.disability', { level: label('DISABILITY_LEVEL', code).toLowerCase() }),
        body: join(types.join(', '), text && t('certificate', { number: text })),
      };
    }
    case 'SCHOOL':
      if (ended)
        return { title: t('t.schoolEnded', { what: label('SCHOOL_STATUS', code).toLowerCase() }), body: '' };
      if (code === 'ATTENDING')
        return {
          title: t('t.attending', { level: label('SCHOOL_LEVEL', subcode).toLowerCase() }),
          body: text ?? '',
        };
      return {
        title: label('SCHOOL_STATUS', code),
        body: join(code === 'DROPPED_OUT' ? label('DROP_OUT_REASON', subcode) : '', text),
      };
    case 'RESIDENCE':
      return ended
        ? { title: t('t.residenceEnded', { place: relatedName }), body: '' }
        : { title: t('t.residence', { place: relatedName }), body: text ?? '' };
    case 'CARER': {
      const name = text ?? t('t.someone');
      return {
        title: t(ended ? 't.carerEnded' : 't.carer', { name }),
        body: ended ? '' : label('RELATION', code),
      };
    }
    case 'STAY':
      return ended
        ? { title: t('t.stayEnded', { place: relatedName }), body: label('DISCHARGE_KIND', subcode) }
        : {
            title: t('t.stay', { place: relatedName }),
            body: join(
              label('RESIDENT_CATEGORY', code),
              label('ADMISSION_KIND', subcode),
              text && t('decision', { number: text }),
            ),
          };
    case 'NEED': {
      const category = label('NEED_CATEGORY', code);
      if (ended)
        return {
          title: t('t.needAnswered', {
            status: label('NEED_STATUS', subcode),
            category: category.toLowerCase(),
          }),
          body: text ?? '',
        };
      return {
        title: t('t.needed', { category: category.toLowerCase() }),
        body: join(text, label('NEED_SPEAKER', subcode)),
      };
    }
    case 'HOUSEHOLD':
      return {
        title: t(ended ? 't.householdEnded' : 't.household'),
        body: ended ? label('MEMBER_LEAVING_REASON', subcode) : label('RELATION', code),
        ...(relatedId ? { to: `/households/${relatedId}`, toLabel: relatedName } : {}),
      };
    case 'POVERTY':
      return {
        title: t('t.poverty', { status: label('POVERTY_STATUS', code), year: subcode }),
        body: text ? t('povertyCertificate', { number: text }) : '',
      };
    case 'ENROLMENT':
      return {
        title: t(ended ? 't.enrolmentEnded' : 't.enrolment', {
          kind: label('ENROLMENT_KIND', code).toLowerCase(),
        }),
        body: ended ? label('ENROLMENT_CLOSING_REASON', subcode) : (text ?? ''),
        ...related('projects'),
      };
    case 'PLAN':
      return ended
        ? { title: t('t.planEnded'), body: text ?? '', ...related('projects') }
        : {
            title: t('t.plan', { goal: label('PERMANENCY_GOAL', code).toLowerCase() }),
            body: text ?? '',
            ...related('projects'),
          };
    case 'SERVICE':
      return {
        title: label('SERVICE_TYPE', code),
        body: join(text, label('ELIGIBILITY', subcode)),
        ...related('projects'),
      };
    case 'DISBURSEMENT':
      return {
        title: join(label('DISBURSEMENT_PURPOSE', code), amount),
        body: text ?? '',
        ...related('projects'),
      };
    default:
      return {
        title: join(t(subcode === 'GIFT' ? 't.gift' : 't.visit'), amount),
        body: text ?? '',
        ...related('activities'),
      };
  }
}
