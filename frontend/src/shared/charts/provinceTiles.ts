/**
 * The country as tiles of equal size, so that a small province counts as much as a large one. Hoàng Sa belongs to
 * Đà Nẵng and Trường Sa to Khánh Hòa; both are drawn in the sea at the right.
 */
export interface ProvinceTile {
  code: string;
  name: string;
  row: number;
  column: number;
}

const rows: readonly (readonly (string | null)[])[] = [
  [null, null, '08 Tuyên Quang', '04 Cao Bằng'],
  ['12 Lai Châu', '15 Lào Cai', null, '19 Thái Nguyên', '20 Lạng Sơn'],
  ['11 Điện Biên', '14 Sơn La', '25 Phú Thọ', '24 Bắc Ninh', '22 Quảng Ninh'],
  [null, null, '01 Hà Nội', '33 Hưng Yên', '31 Hải Phòng'],
  [null, null, '38 Thanh Hóa', '37 Ninh Bình'],
  [null, null, '40 Nghệ An', '42 Hà Tĩnh', '44 Quảng Trị'],
  [null, null, null, null, '46 Huế', '48 Đà Nẵng'],
  [null, null, null, null, null, '51 Quảng Ngãi', '52 Gia Lai'],
  [null, null, null, null, null, '66 Đắk Lắk', '56 Khánh Hòa'],
  [null, null, null, '80 Tây Ninh', '75 Đồng Nai', '68 Lâm Đồng'],
  [null, null, '91 An Giang', '82 Đồng Tháp', '79 Hồ Chí Minh'],
  [null, null, '96 Cà Mau', '92 Cần Thơ', '86 Vĩnh Long'],
];

export const provinceTiles: readonly ProvinceTile[] = rows.flatMap((cells, row) =>
  cells.flatMap((cell, column) =>
    cell ? [{ code: cell.slice(0, 2), name: cell.slice(3), row, column }] : [],
  ),
);

export const TILE_ROWS = rows.length;
export const TILE_COLUMNS = 7;

/** The archipelagos: the province they belong to and where their mark stands, in tiles. */
export const islands = [
  { key: 'hoangSa', province: '48', row: 6, column: 6.45 },
  { key: 'truongSa', province: '56', row: 9, column: 6.45 },
] as const;
