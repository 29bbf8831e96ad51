import { Button, Menu } from '@mantine/core';
import { IconDownload, IconFileTypeCsv, IconFileTypeXls } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Address of the file in a format. */
  href: (format: 'csv' | 'xlsx') => string;
  /** What the file holds: "Đúng những gì đang hiện". */
  what: string;
  /** Names the button where a page has more than one. */
  label?: string;
}

/** Takes what is shown along as a file for a spreadsheet. */
export function ExportMenu({ href, what, label }: Props) {
  const { t } = useTranslation('list');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          className="no-print"
          leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}
          {...(label ? { 'aria-label': label } : {})}
        >
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{what}</Menu.Label>
        <Menu.Item
          component="a"
          href={href('xlsx')}
          download
          leftSection={<IconFileTypeXls size={18} stroke={1.6} aria-hidden />}
        >
          {t('exportXlsx')}
        </Menu.Item>
        <Menu.Item
          component="a"
          href={href('csv')}
          download
          leftSection={<IconFileTypeCsv size={18} stroke={1.6} aria-hidden />}
        >
          {t('exportCsv')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
