import { Alert, Anchor, Button, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { usePublicProvince } from '@/shared/scope/usePublicProvince';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState } from '@/shared/ui/States';
import classes from './Report.module.css';
import { KINDS, type Report } from './words';

/** Everybody may report, without an account and without a name; the answer is a code to ask again by. */
export function PublicReportPage() {
  const { t } = useTranslation('feedback');
  const province = usePublicProvince();
  const [code, setCode] = useState<string>();
  return (
    <>
      <PageHeader title={t('report')} subtitle={t('reportIntro')} />
      <Alert color="red" mb="lg" icon={<IconAlertTriangle aria-hidden />} title={t('urgent')}>
        {t('urgentWhy')}{' '}
        <Anchor href="tel:111" underline="always">
          111
        </Anchor>
        .
      </Alert>
      {!province && <EmptyState title={t('chooseProvince')} />}
      {province && code && <Received code={code} again={() => setCode(undefined)} />}
      {province && !code && <ReportForm province={province} onSent={setCode} />}
    </>
  );
}

function Received({ code, again }: { code: string; again: () => void }) {
  const { t } = useTranslation('feedback');
  return (
    <Panel>
      <Stack align="flex-start">
        <Alert role="status" color="teal" icon={<IconCircleCheck aria-hidden />} title={t('received')}>
          {t('receivedWhy')}
        </Alert>
        <div>
          {t('yourCode')}
          <div className={classes.code}>{code}</div>
        </div>
        <Button variant="default" onClick={again} className="no-print">
          {t('another')}
        </Button>
      </Stack>
    </Panel>
  );
}

function ReportForm({ province, onSent }: { province: string; onSent: (code: string) => void }) {
  const { t } = useTranslation('feedback');
  const [complaint, setComplaint] = useState<string>();
  const [busy, setBusy] = useState(false);
  const needed = (value: string) => (value.trim() ? null : t('needed'));
  const form = useForm({
    initialValues: { kind: '', title: '', content: '', name: '', contact: '', website: '' },
    validate: { kind: needed, title: needed, content: needed },
  });
  const submit = form.onSubmit(async ({ kind, title, content, ...rest }) => {
    setBusy(true);
    setComplaint(undefined);
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim()));
    try {
      const { data } = await client.POST('/api/v1/public/reports', {
        body: { provinceCode: province, kind: kind as Report['kind'], title, content, ...given },
      });
      if (data) onSent(data.code);
    } catch (error) {
      const problem = error instanceof ProblemError ? error : new ProblemError(500, {});
      setComplaint(problem.status === 0 ? t('offline') : (problem.detail ?? problem.title ?? t('failed')));
    } finally {
      setBusy(false);
    }
  });
  return (
    <Panel>
      <form onSubmit={submit} noValidate className={classes.form}>
        <Stack gap="md">
          {complaint && (
            <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
              {complaint}
            </Alert>
          )}
          <Radio.Group label={t('about')} withAsterisk {...form.getInputProps('kind')}>
            <Stack gap="xs" mt="xs">
              {KINDS.map((kind) => (
                <Radio key={kind} value={kind} label={t(`kind.${kind}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput label={t('title')} withAsterisk maxLength={200} {...form.getInputProps('title')} />
          <Textarea
            label={t('content')}
            description={t('contentHint')}
            withAsterisk
            autosize
            minRows={5}
            maxLength={5000}
            {...form.getInputProps('content')}
          />
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            maxLength={200}
            autoComplete="name"
            {...form.getInputProps('name')}
          />
          <TextInput
            label={t('contact')}
            description={t('contactHint')}
            maxLength={200}
            {...form.getInputProps('contact')}
          />
          <div className={classes.trap} aria-hidden="true">
            <TextInput
              label={t('leaveEmpty')}
              tabIndex={-1}
              autoComplete="off"
              {...form.getInputProps('website')}
            />
          </div>
          <Button type="submit" size="md" loading={busy}>
            {t('send')}
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}
