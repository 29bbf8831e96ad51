package vn.chungtay.organisation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.persistence.Row;

/** A person who acts for organisations, with the titles of a day and every post ever held. */
record OfficialDetail(
        UUID id,

        @Schema(description = "Academic title and name", examples = "ThS Huỳnh Nam Thắng")
        String printedName,

        String fullName,
        String academicTitle,
        Phone phone,
        String email,

        @Schema(description = "The day that titles are of", examples = "2025-06-12")
        LocalDate asOf,

        @Schema(description = "Titles held that day, in their order")
        List<String> titles,

        @Schema(
                description = "Name and all titles of that day, as a document prints them",
                examples = "ThS Huỳnh Nam Thắng, Phó Giám đốc Sở Y tế")
        String printedWithTitles,

        @Schema(description = "Every post, those in force that day first")
        List<Position> positions,

        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** A telephone number: {@code value} to dial, {@code display} to print. */
    @Schema(name = "OfficialPhone")
    record Phone(
            @Schema(examples = "+84912345678") String value,

            @Schema(examples = "0912.345.678") String display) {}

    /** A post between two days. */
    @Schema(name = "OfficialPosition")
    record Position(
            UUID id,
            OrganisationReference organisation,

            @Schema(examples = "Phó Giám đốc Sở Y tế") String title,

            PositionRole role,
            int position,
            LocalDate validFrom,
            LocalDate validTo,
            String legalBasis) {

        boolean isHeldOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
        }
    }

    static OfficialDetail of(Row row, LocalDate asOf) {
        List<Position> positions = OrganisationQueries.rows(row, "positions", new TypeReference<List<Position>>() {});
        List<String> titles = positions.stream()
                .filter(position -> position.isHeldOn(asOf))
                .map(Position::title)
                .toList();
        String printedName = row.text("printed_name");
        String phone = row.text("phone");
        return new OfficialDetail(
                row.uuid("id"),
                printedName,
                row.text("full_name"),
                row.text("academic_title"),
                phone == null ? null : new Phone(phone, ContactPrint.of(phone)),
                row.text("email"),
                asOf,
                titles,
                titles.isEmpty() ? printedName : printedName + ", " + String.join(", ", titles),
                positions,
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
