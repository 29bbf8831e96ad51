package vn.chungtay.organisation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.type.PhoneNumber;

/** One organisation in a list, with the name and the parent of the day that is asked about. */
record OrganisationSummary(
        UUID id,
        OrganisationKind kind,

        @Schema(examples = "Sở Y tế tỉnh Đồng Nai") String name,

        String nameEn,

        @Schema(examples = "Sở Y tế") String shortName,

        @Schema(description = "Code of the list ORGANISATION_SECTOR", examples = "HEALTH")
        String sector,

        OrganisationLevel level,

        @Schema(examples = "75") String provinceCode,

        String communeCode,
        OrganisationReference parent,

        @Schema(description = "Telephone numbers of that day, as they are printed")
        List<String> phones,

        @Schema(description = "First day it no longer exists")
        LocalDate dissolvedOn,

        @Schema(description = "Illustrative, does not exist")
        boolean invented,

        Instant createdAt) {

    static OrganisationSummary of(Row row) {
        return new OrganisationSummary(
                row.uuid("id"),
                row.constant("kind", OrganisationKind.class),
                row.text("name"),
                row.text("name_en"),
                row.text("short_name"),
                row.text("sector"),
                row.constant("level", OrganisationLevel.class),
                row.text("province_code"),
                row.text("commune_code"),
                row.uuid("parent_id") == null
                        ? null
                        : new OrganisationReference(
                                row.uuid("parent_id"),
                                row.text("parent_name"),
                                row.constant("parent_kind", OrganisationKind.class)),
                OrganisationQueries.rows(row, "phones", new TypeReference<List<PhoneNumber>>() {}).stream()
                        .map(phone -> ContactPrint.of(phone.value(), phone.extension()))
                        .toList(),
                row.date("dissolved_on"),
                row.bool("invented"),
                row.instant("created_at"));
    }
}
