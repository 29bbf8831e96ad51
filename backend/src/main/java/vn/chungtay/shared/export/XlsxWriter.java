package vn.chungtay.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Office Open XML with one sheet: texts stand in their cells, rows leave the memory every thousand. */
final class XlsxWriter implements TableWriter {
    private static final int FLUSH_EVERY = 1_000;
    private static final int LONGEST_CELL = 32_767;
    private static final String VERSION = "1.0";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxWriter(OutputStream out) {
        workbook = new Workbook(out, "Chung Tay", VERSION);
        sheet = workbook.newWorksheet("Danh sách");
    }

    @Override
    public void headers(List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.inlineString(0, column, headers.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, 20);
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void row(List<TableExport.Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            TableExport.Cell cell = cells.get(column);
            if (cell.value() != null) {
                write(column, cell);
            }
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            try {
                sheet.flush();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private void write(int column, TableExport.Cell cell) {
        switch (cell.kind()) {
            case TEXT -> {
                String text = TableWriter.harmless(cell.value().toString());
                sheet.inlineString(
                        next, column, text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
            }
            case NUMBER -> sheet.value(next, column, (Number) cell.value());
            case DATE -> {
                sheet.value(next, column, (LocalDate) cell.value());
                sheet.style(next, column).format("dd/mm/yyyy").set();
            }
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }

    @Override
    public void close() {
        // A workbook that was not finished has no directory and does not open, as it should be.
    }
}
