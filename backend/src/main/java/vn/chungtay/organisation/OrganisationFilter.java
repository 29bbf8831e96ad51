package vn.chungtay.organisation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which organisations a list shows. */
public class OrganisationFilter implements QueryParameters {
    @RestQuery
    @Size(max = 200)
    @Parameter(
            description = "Words of a name of any time, of the English or of the short name; without diacritics too",
            example = "so y te dong nai")
    String q;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Kinds, separated by commas")
    List<OrganisationKind> kind;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "Province of today", example = "75")
    String province;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Levels, separated by commas")
    List<OrganisationLevel> level;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Codes of the list ORGANISATION_SECTOR, separated by commas", example = "HEALTH")
    List<String> sector;

    @RestQuery
    @Parameter(description = "Organisations directly under this one on that day")
    UUID parent;

    @RestQuery
    @Parameter(description = "The day that names and parents are of; today when absent", example = "2025-02-28")
    LocalDate asOf;

    @RestQuery
    @Parameter(description = "Also those dissolved before that day")
    Boolean includeDissolved;
}
