package vn.chungtay.adminunit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which units a list shows. Without a date it is today's. */
public class AdminUnitFilter implements QueryParameters {
    @RestQuery
    @Separator(",")
    @Parameter(
            description = "Levels, separated by commas. There are no districts after 30/06/2025",
            explode = Explode.FALSE)
    List<AdminUnitLevel> level;

    @RestQuery
    @Parameter(description = "The day the units are in force; today when absent", example = "2025-06-30")
    LocalDate asOf;

    @RestQuery
    @Pattern(regexp = "[0-9]{2,3}")
    @Parameter(
            description = "Units directly below this one: a province (2 digits) or, until 30/06/2025, a district (3)",
            example = "75")
    String parent;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "Units of this province, whatever their level", example = "75")
    String province;

    @RestQuery
    @Size(max = 100)
    @Parameter(
            description = "Part of a name, with or without diacritics and in either spelling (Hòa, Hoà), or the"
                    + " beginning of a code",
            example = "long thanh")
    String q;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Kinds, separated by commas", explode = Explode.FALSE)
    List<AdminUnitKind> kind;

    @RestQuery
    @Parameter(description = "Only urban (wards, townships, cities) or only rural units")
    Boolean urban;

    @RestQuery
    @Separator(",")
    @Parameter(
            description = "Communes with one of these marks on that day. A former commune carries the marks of the"
                    + " commune it became part of",
            explode = Explode.FALSE)
    List<AdminUnitMark> mark;
}
