package vn.chungtay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about one event. Values of records are shown only to who may read records. */
public record AuditEventDetail(
        AuditEventSummary event,

        @Schema(description = "X-Request-Id of the answer") UUID requestId,

        @Schema(description = "Code of the problem, of refusals", examples = "NOT_FOUND")
        String code,

        @Schema(description = "Filters of a list or search") List<UsedFilter> filters,

        @Schema(description = "What was written") List<RowStory> changes,

        @Schema(description = "Place in the chain of its province and day; absent until it is sealed", examples = "12")
        Integer sequence,

        @Schema(description = "SHA-256 of the chain up to this event, in hexadecimal")
        String hash) {

    /** A filter that a list was cut by. */
    public record UsedFilter(
            @Schema(examples = "circumstance") String name,

            @Schema(description = "Absent where it might name a person", examples = "TE01")
            String value,

            @Schema(
                    description = "Keyed digest of the words: the same for the same words",
                    examples = "5f2c9a7b01d4e6f8a9b3c2d1")
            String digest) {}

    static AuditEventDetail of(
            AuditEventSummary event,
            UUID requestId,
            JsonNode detail,
            List<RowStory> changes,
            Integer sequence,
            String hash) {
        List<UsedFilter> filters = new ArrayList<>();
        detail.path("filters")
                .properties()
                .forEach(filter -> filters.add(new UsedFilter(
                        filter.getKey(),
                        filter.getValue().isTextual() ? filter.getValue().asText() : null,
                        filter.getValue().path(SealedValues.SEALED).asText(null))));
        return new AuditEventDetail(
                event, requestId, detail.path("code").asText(null), filters, changes, sequence, hash);
    }
}
