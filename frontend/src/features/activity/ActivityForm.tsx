import { useTranslation } from 'react-i18next';
import { RecordForm } from '@/shared/form/RecordForm';
import { type OnSaved, useRecordForm } from '@/shared/form/useRecordForm';
import { BelongsSection } from './form/BelongsSection';
import { GiftsSection } from './form/GiftsSection';
import { DelegationSection, OrganisationsSection } from './form/PeopleSection';
import { PlaceSection } from './form/PlaceSection';
import { RecipientsSection } from './form/RecipientsSection';
import { ConclusionsSection, StorySection } from './form/StorySections';
import { type ActivityBody, activitySchema } from './form/schema';
import type { Names } from './form/state';
import { useShown } from './form/useShown';
import type { ActivityValues } from './form/values';
import { ThemeSection, WhatSection } from './form/WhatSection';

interface Props {
  draftKey: string;
  initial: ActivityValues;
  names: Names;
  etag?: string | undefined;
  editing?: boolean;
  save: (body: ActivityBody, headers: Record<string, string>) => Promise<unknown>;
  reload?: () => Promise<{ values: ActivityValues; etag: string | undefined }>;
  onSaved: OnSaved;
  onCancel: () => void;
}

/** An activity from what and when down to the gifts; what is seldom filled in stays folded. */
export function ActivityForm(props: Props) {
  const { t } = useTranslation('activity');
  const { editing = false, names } = props;
  const record = useRecordForm({
    draftKey: props.draftKey,
    schema: activitySchema,
    initialValues: props.initial,
    etag: props.etag,
    save: props.save,
    ...(props.reload ? { reload: props.reload } : {}),
    onSaved: props.onSaved,
  });
  const shown = useShown(names);
  const { form } = record;
  const labels: Record<string, string> = {
    kinds: t('kind'),
    name: t('name'),
    theme: t('theme'),
    edition: t('edition'),
    startsOn: t('form.startsOn'),
    endsOn: t('form.endsOn'),
    partOfDay: t('form.partOfDay'),
    level: t('level'),
    protectionLevel: t('protectionLevel'),
    topics: t('topics'),
    campaignId: t('campaign'),
    series: t('form.isSeries'),
    seriesId: t('series'),
    projectId: t('project'),
    unitCode: t('place'),
    communeCode: t('place'),
    placeText: t('form.placeText'),
    status: t('status'),
    description: t('description'),
    minutes: t('minutes'),
    stops: t('stops'),
    organisations: t('organisations'),
    partnerKinds: t('partners'),
    participants: t('delegation'),
    audiences: t('form.audiences'),
    gifts: t('gifts'),
    recipients: t('form.recipients'),
    documentIds: t('documents'),
    conclusions: t('conclusions'),
  };
  return (
    <RecordForm
      record={record}
      saveLabel={editing ? t('saveChanges') : t('create')}
      fieldLabel={(field) => labels[field] ?? field}
      showValue={shown}
      onCancel={props.onCancel}
    >
      <WhatSection form={form} editing={editing} />
      <PlaceSection form={form} names={names} />
      <OrganisationsSection form={form} names={names} />
      <DelegationSection form={form} names={names} />
      <GiftsSection form={form} />
      <RecipientsSection form={form} names={names} />
      {!editing && <ConclusionsSection form={form} />}
      <StorySection form={form} />
      <BelongsSection form={form} names={names} />
      <ThemeSection form={form} />
    </RecordForm>
  );
}
