import type chart from '@/locales/vi/chart.json';
import type common from '@/locales/vi/common.json';
import type form from '@/locales/vi/form.json';
import type list from '@/locales/vi/list.json';
import type shell from '@/locales/vi/shell.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      shell: typeof shell;
      list: typeof list;
      form: typeof form;
      chart: typeof chart;
    };
  }
}
