import { SegmentedControl } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { PageHeader } from '@/shared/ui/PageHeader';
import { CatalogueCharts } from './CatalogueCharts';
import { CatalogueForm } from './CatalogueForm';
import { CatalogueList } from './CatalogueList';
import { CataloguePieces } from './CataloguePieces';

const parts = { pieces: CataloguePieces, list: CatalogueList, form: CatalogueForm, charts: CatalogueCharts };

/** Every shared part on one page, for those who build with them; not in the product. All figures here are invented. */
export function CataloguePage() {
  const [params, setParams] = useSearchParams();
  const chosen = (params.get('part') ?? 'pieces') as keyof typeof parts;
  const Part = parts[chosen] ?? CataloguePieces;
  return (
    <>
      <PageHeader
        title="Các mảnh ghép dùng chung"
        subtitle="Số liệu ở đây là giả định, dùng để xem giao diện."
        actions={
          <SegmentedControl
            value={chosen}
            onChange={(part) => setParams({ part })}
            data={[
              { value: 'pieces', label: 'Mảnh ghép' },
              { value: 'list', label: 'Danh sách' },
              { value: 'form', label: 'Biểu mẫu' },
              { value: 'charts', label: 'Biểu đồ' },
            ]}
          />
        }
      />
      <Part />
    </>
  );
}
