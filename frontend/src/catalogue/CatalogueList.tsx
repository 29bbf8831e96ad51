import { Button } from '@mantine/core';
import type { components } from '@/api/schema.gen';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { StatusBadge } from '@/shared/ui/StatusBadge';

type Unit = components['schemas']['AdminUnitSummary'];

const columns: ListColumn<Unit>[] = [
  { id: 'fullName', header: 'Tên đơn vị', cell: (row) => row.fullName, sort: 'fullName', width: 220 },
  { id: 'code', header: 'Mã', cell: (row) => row.code, sort: 'code' },
  {
    id: 'level',
    header: 'Cấp',
    cell: (row) => <StatusBadge tone="done" label={row.level === 'COMMUNE' ? 'Cấp xã' : 'Cấp tỉnh'} />,
  },
  { id: 'parent', header: 'Thuộc tỉnh', cell: (row) => row.parentCode ?? '–' },
  {
    id: 'length',
    header: 'Số chữ trong tên',
    cell: (row) => row.fullName.length,
    align: 'right',
    sort: 'length',
  },
];

const filters: FilterDef[] = [
  {
    kind: 'choice',
    name: 'level',
    label: 'Cấp',
    multiple: true,
    choices: [
      { value: 'PROVINCE', label: 'cấp tỉnh' },
      { value: 'COMMUNE', label: 'cấp xã' },
    ],
  },
  { kind: 'unit', name: 'adminUnit', label: 'Nơi ở' },
  { kind: 'dates', name: 'valid', label: 'Có hiệu lực' },
  { kind: 'yesNo', name: 'remote', label: 'Vùng sâu, vùng xa' },
];

export function CatalogueList() {
  return (
    <DataList
      name="catalogue"
      noun="đơn vị"
      path="/api/v1/admin-units"
      columns={columns}
      filters={filters}
      rowId={(row) => row.code}
      rowTo={(row) => `/admin-units/${row.code}`}
      empty={{ children: 'Các đơn vị sẽ hiện ở đây.', action: <Button>Thêm đơn vị</Button> }}
    />
  );
}
