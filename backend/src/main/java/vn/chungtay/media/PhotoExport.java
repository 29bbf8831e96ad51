package vn.chungtay.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of photos as a file, without the pictures and without who is in them. */
@ApplicationScoped
class PhotoExport {
    private final PhotoQueries queries;
    private final TableExport<PhotoDetail> table;

    PhotoExport(PhotoQueries queries, Clock clock) {
        this.queries = queries;
        this.table = TableExport.<PhotoDetail>named("anh")
                .text("Hoạt động, chiến dịch", PhotoDetail::about)
                .number("Thứ tự", PhotoDetail::position)
                .text("Chú thích", PhotoDetail::caption)
                .text("Mô tả ảnh", PhotoDetail::altText)
                .text("Nguồn ảnh", PhotoDetail::credit)
                .date(
                        "Ngày chụp",
                        photo -> photo.takenAt() == null
                                ? null
                                : photo.takenAt().atZone(clock.getZone()).toLocalDate())
                .text("Trạng thái", photo -> words(photo.state()))
                .number("Số người nhận ra được", photo -> photo.people().size() + photo.hiddenPeople());
    }

    RestResponse<StreamingOutput> stream(PhotoFilter filter, ExportRequest request, AccessScope scope) {
        return table.stream(request, row -> queries.export(filter, request.sort(), scope, row));
    }

    private static String words(PhotoState state) {
        return switch (state) {
            case INCOMPLETE -> "Chưa đủ thông tin";
            case CONSENT_MISSING -> "Thiếu sự đồng ý";
            case READY -> "Chờ duyệt";
            case PUBLISHED -> "Đang công bố";
        };
    }
}
