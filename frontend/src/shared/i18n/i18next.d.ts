import type account from '@/locales/vi/account.json';
import type activity from '@/locales/vi/activity.json';
import type adminunit from '@/locales/vi/adminunit.json';
import type apiclient from '@/locales/vi/apiclient.json';
import type audit from '@/locales/vi/audit.json';
import type beneficiary from '@/locales/vi/beneficiary.json';
import type chart from '@/locales/vi/chart.json';
import type common from '@/locales/vi/common.json';
import type consent from '@/locales/vi/consent.json';
import type dashboard from '@/locales/vi/dashboard.json';
import type disbursement from '@/locales/vi/disbursement.json';
import type document from '@/locales/vi/document.json';
import type feedback from '@/locales/vi/feedback.json';
import type form from '@/locales/vi/form.json';
import type household from '@/locales/vi/household.json';
import type list from '@/locales/vi/list.json';
import type need from '@/locales/vi/need.json';
import type organisation from '@/locales/vi/organisation.json';
import type photo from '@/locales/vi/photo.json';
import type privacy from '@/locales/vi/privacy.json';
import type project from '@/locales/vi/project.json';
import type publication from '@/locales/vi/publication.json';
import type publicpage from '@/locales/vi/publicpage.json';
import type shell from '@/locales/vi/shell.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      consent: typeof consent;
      shell: typeof shell;
      list: typeof list;
      need: typeof need;
      form: typeof form;
      chart: typeof chart;
      account: typeof account;
      activity: typeof activity;
      document: typeof document;
      photo: typeof photo;
      privacy: typeof privacy;
      project: typeof project;
      publication: typeof publication;
      publicpage: typeof publicpage;
      feedback: typeof feedback;
      organisation: typeof organisation;
      disbursement: typeof disbursement;
      dashboard: typeof dashboard;
      beneficiary: typeof beneficiary;
      household: typeof household;
      adminunit: typeof adminunit;
      apiclient: typeof apiclient;
      audit: typeof audit;
    };
  }
}
