package vn.chungtay.shared.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A list as a file for spreadsheets. Rows are written as they are read, so that memory stays flat however long the list
 * is, and texts that a spreadsheet would run as a formula are made harmless by a leading apostrophe.
 *
 * <pre>
 * private static final TableExport&lt;OrganisationSummary&gt; TABLE = TableExport.&lt;OrganisationSummary&gt;named("co-quan")
 *         .text("Tên", OrganisationSummary::name)
 *         .date("Ngày thành lập", OrganisationSummary::foundedOn);
 *
 * return TABLE.stream(request, row -&gt; queries.export(filter, request.sort(), scope, row));
 * </pre>
 *
 * @param <T> what one row is made from
 */
public final class TableExport<T> {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Kinds of cell: a workbook keeps numbers and dates as such, a CSV writes dates as 2025-03-01. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    record Column<T>(String header, Kind kind, Function<T, ?> value) {}

    private final String fileName;
    private final List<Column<T>> columns;

    private TableExport(String fileName, List<Column<T>> columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    /**
     * Starts a table.
     *
     * @param fileName name of the file without ending, in ASCII
     */
    public static <T> TableExport<T> named(String fileName) {
        return new TableExport<>(fileName, List.of());
    }

    /** A text as people typed it; also for codes, phone numbers and enums. */
    public TableExport<T> text(String header, Function<T, String> value) {
        return with(new Column<>(header, Kind.TEXT, value));
    }

    /** A whole number or a decimal, without separators of thousands. */
    public TableExport<T> number(String header, Function<T, ? extends Number> value) {
        return with(new Column<>(header, Kind.NUMBER, value));
    }

    /** A date. */
    public TableExport<T> date(String header, Function<T, LocalDate> value) {
        return with(new Column<>(header, Kind.DATE, value));
    }

    private TableExport<T> with(Column<T> column) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(column);
        return new TableExport<>(fileName, List.copyOf(more));
    }

    /**
     * The answer of an export operation.
     *
     * @param source walks all rows and hands over each; it runs while the answer is being written
     */
    public RestResponse<StreamingOutput> stream(ExportRequest request, Consumer<Consumer<T>> source) {
        boolean workbook = request.asWorkbook();
        StreamingOutput output = out -> write(workbook, out, source);
        return RestResponse.ResponseBuilder.ok(output)
                .header(HttpHeaders.CONTENT_TYPE, workbook ? XLSX : CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + fileName + (workbook ? ".xlsx" : ".csv") + "\"")
                .build();
    }

    private void write(boolean workbook, OutputStream out, Consumer<Consumer<T>> source) throws IOException {
        try (TableWriter writer = workbook ? new XlsxWriter(out) : new CsvWriter(out)) {
            writer.headers(columns.stream().map(Column::header).toList());
            source.accept(row -> writer.row(cells(row)));
            writer.finish();
        }
    }

    private List<Cell> cells(T row) {
        return columns.stream()
                .map(column -> new Cell(column.kind(), column.value().apply(row)))
                .toList();
    }

    /** One value of one row; null leaves the cell empty. */
    record Cell(Kind kind, Object value) {}
}
