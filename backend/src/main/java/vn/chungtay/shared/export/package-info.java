/**
 * Lists as files: CSV and XLSX, streamed row by row. An export shows what its list shows to the same person, no more;
 * the rows come from the list's own query. This package knows no feature.
 */
package vn.chungtay.shared.export;
