package vn.chungtay.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.consent.ConsentPurpose;

/** A request to write down as it came in. */
@Schema(description = "What somebody asks about a person's data")
public record CreateRightsRequest(
        @Schema(description = "Chosen by a client that works offline")
        UUID id,

        @Pattern(regexp = "[0-9]{2}")
        @Schema(description = "Province of today; needed only by accounts of the whole country", examples = "75")
        String provinceCode,

        @NotNull RightsRequestKind kind,

        @Size(max = 40)
        @Schema(
                description = "Code of the record of the person it is about; may follow once the person is found",
                examples = "75-2026-000123")
        String beneficiaryCode,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Whom it is about, as the request says", examples = "Nguyễn Thị Bích Ngọc")
        String subjectName,

        @NotBlank @Size(max = 200) @Schema(examples = "Trần Thị Hoa")
        String requesterName,

        @NotNull RequesterRelation requesterRelation,

        @Size(max = 200)
        @Schema(description = "Where the answer goes", examples = "0912 345 678, ấp 3, xã Nam Cát Tiên")
        String requesterContact,

        @NotNull RequestChannel channel,

        @NotNull @Schema(examples = "2026-11-20") LocalDate receivedOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "Xin bản sao toàn bộ thông tin hệ thống lưu về con tôi.")
        String content,

        @Schema(description = "Whether a processor or a third party holds the data too, which lengthens the term")
        Boolean ofProcessor,

        @Size(min = 1, max = 4)
        @Schema(
                description = "Only with WITHDRAW: for which purposes consent is taken back; all of them when absent",
                examples = "[\"WEB\"]")
        Set<@NotNull ConsentPurpose> purposes) {

    boolean ofProcessorOrNot() {
        return Boolean.TRUE.equals(ofProcessor);
    }
}
