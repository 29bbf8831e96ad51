import type { Me } from '@/shared/auth/useMe';
import type { Activity, Campaign } from '../words';
import { type Names, unitKey } from './state';
import { type ActivityValues, blankActivity } from './values';

interface Around {
  me: Me | undefined;
  campaign: Campaign | undefined;
  series: Activity | undefined;
  project: { id: string; name: string } | undefined;
}

/** A new activity as one would begin it: within what one came from, and within what the account may record. */
export function openingValues({ me, campaign, series, project }: Around): ActivityValues {
  const scope = me?.scope;
  const commune = scope?.level === 'COMMUNE';
  const facility = scope?.level === 'FACILITY' ? scope.organisationId : undefined;
  return {
    ...blankActivity,
    level: commune ? 'COMMUNE' : (series?.level ?? 'PROVINCE'),
    unitCode: commune ? scope?.communeCode : scope?.level === 'PROVINCE' ? scope.provinceCode : undefined,
    organisations: facility ? [{ key: facility, organisationId: facility, role: 'ORGANISER' }] : [],
    campaignId: campaign?.id ?? series?.campaign?.id,
    seriesId: series?.id,
    projectId: project?.id ?? series?.projectId,
    ...(series
      ? {
          kinds: series.kinds,
          topics: series.topics,
          startsOn: series.startsOn,
          endsOn: series.startsOn,
          protectionLevel: series.protectionLevel,
        }
      : {}),
  };
}

export function openingNames({ me, campaign, series, project }: Around): Names {
  const named = (one: { id: string; name: string } | undefined) => one && { id: one.id, label: one.name };
  const { organisationId, organisationName } = me?.scope ?? {};
  return {
    campaign: named(campaign ?? series?.campaign),
    series: named(series),
    project:
      named(project) ??
      (series?.projectId ? { id: series.projectId, label: series.projectName ?? '' } : undefined),
    of: new Map(organisationId && organisationName ? [[organisationId, organisationName]] : []),
  };
}

/** The names behind everything an activity refers to, as far as its answer tells them. */
export function namesOf(activity: Activity): Names {
  const of = new Map<string, string>();
  const add = (id: string | undefined, label: string | undefined) => {
    if (id && label) of.set(id, label);
  };
  for (const one of activity.organisations) add(one.organisationId, one.name);
  for (const one of activity.stops) {
    add(one.localContactOrganisationId, one.localContactOrganisationName);
    add(unitKey(one.unit.code), one.unit.fullName);
  }
  for (const one of activity.participants) {
    add(one.organisationId, one.organisationName);
    add(one.officialId, one.printedName);
  }
  for (const one of activity.recipients) add(one.householdId ?? one.beneficiaryId, one.name ?? one.code);
  for (const one of activity.documents) add(one.id, `${one.number} – ${one.title}`);
  const { campaign, seriesId, projectId } = activity;
  return {
    campaign: campaign && { id: campaign.id, label: campaign.name },
    series: seriesId ? { id: seriesId, label: '…' } : undefined,
    project: projectId ? { id: projectId, label: activity.projectName ?? '' } : undefined,
    of,
  };
}
