package vn.chungtay.activity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which activities a list, an export or the figures take in. */
public class ActivityFilter implements QueryParameters {
    @RestQuery
    @Parameter(description = "Activities that last until this day or later", example = "2025-06-01")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Activities that begin on this day or earlier", example = "2025-06-30")
    LocalDate to;

    @RestQuery
    @Parameter(description = "Of this campaign")
    UUID campaign;

    @RestQuery
    @Parameter(description = "Of this series")
    UUID series;

    @RestQuery
    @Parameter(description = "true: only series, which hold other activities; false: none of them")
    Boolean seriesOnly;

    @RestQuery
    @Parameter(description = "Of this project")
    UUID project;

    @RestQuery
    @Parameter(description = "Held by this organisation, alone or with others")
    UUID organiser;

    @RestQuery
    @Parameter(description = "This organisation takes part, in whatever way")
    UUID organisation;

    @RestQuery
    @Separator(",")
    @Size(max = 16)
    @Parameter(description = "Codes of the list ACTIVITY_KIND, separated by commas", example = "MEETING")
    List<@Pattern(regexp = "[A-Z_]{1,40}") String> kind;

    @RestQuery
    @Separator(",")
    @Size(max = 16)
    @Parameter(description = "Codes of the list TOPIC, separated by commas", example = "ABUSE_PREVENTION")
    List<@Pattern(regexp = "[A-Z_]{1,40}") String> topic;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Levels, separated by commas")
    List<ActivityLevel> level;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Levels of protection, separated by commas")
    List<ProtectionLevel> protectionLevel;

    @RestQuery
    @Separator(",")
    @Size(max = 20)
    @Parameter(description = "Sectors of the organisers, codes of ORGANISATION_SECTOR", example = "HEALTH")
    List<@Pattern(regexp = "[A-Z_]{1,40}") String> sector;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Statuses, separated by commas")
    List<ActivityStatus> status;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(
            description = "In this unit or below it, stops included: a unit of today, or one of before 01/07/2025 for"
                    + " activities written with it",
            example = "22")
    String adminUnit;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Part of the name, with or without diacritics", example = "tặng quà")
    String q;
}
