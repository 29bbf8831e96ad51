package vn.chungtay.organisation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** A person in a list, with the posts of the day that is asked about. */
record OfficialSummary(
        UUID id,

        @Schema(description = "Academic title and name", examples = "ThS Huỳnh Nam Thắng")
        String printedName,

        String fullName,
        String academicTitle,

        @Schema(description = "Posts of that day, in the order of the titles")
        List<Post> posts) {

    /** A title and where it is held. */
    @Schema(name = "OfficialPost")
    record Post(
            @Schema(examples = "Phó Giám đốc Sở Y tế") String title,

            PositionRole role,
            OrganisationReference organisation) {}

    static OfficialSummary of(Row row) {
        return new OfficialSummary(
                row.uuid("id"),
                row.text("printed_name"),
                row.text("full_name"),
                row.text("academic_title"),
                OrganisationQueries.rows(row, "posts", new TypeReference<List<Post>>() {}));
    }
}
