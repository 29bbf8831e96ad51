package vn.chungtay.beneficiary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which people a list shows. Dated filters look at one day, today unless {@code asOf} says otherwise. */
public class BeneficiaryFilter implements QueryParameters {

    /** What is missing or old in a record. */
    @Schema(name = "BeneficiaryDataQuality")
    public enum DataQuality {
        NO_NAME,
        NO_BIRTH_DATE,
        NO_ID,
        UNRESOLVED_UNIT,
        /** No school status in force on the day asOf. */
        NO_SCHOOL_STATUS,
        /** No poverty status of the household in force on the day asOf. */
        NO_POVERTY_STATUS,
        /** Not touched for 12 months. */
        STALE
    }

    @RestQuery
    @Size(max = 100)
    @Parameter(
            description =
                    "Words of a name in any order, the last one perhaps begun only, with or without diacritics; a code"
                            + " such as 75-2026-000123, or its beginning; or a whole identity number",
            example = "nguyen van a")
    String q;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(
            description = "People who live in this province or commune now; a former unit stands for today's communes"
                    + " on its territory",
            example = "75")
    String adminUnit;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(
            description = "People whose address of the day asOf was written with this unit, as it was on that day, or"
                    + " with one below it",
            example = "30")
    String adminUnitThen;

    @RestQuery
    @Parameter(description = "true: records not closed on the day asOf, of people born by then")
    Boolean open;

    @RestQuery
    @Separator(",")
    @Parameter(
            description = "Groups or sub-groups of the list CIRCUMSTANCE, separated by commas",
            example = "TE01,TE03")
    List<String> circumstance;

    @RestQuery
    @Parameter(description = "true: in any of the 14 groups or marked HARDSHIP; false: in none")
    Boolean hardship;

    @RestQuery
    @Separator(",")
    List<Sex> sex;

    @RestQuery
    @Min(0)
    @Max(150)
    @Parameter(description = "Completed years on the day asOf, at least")
    Integer ageFrom;

    @RestQuery
    @Min(0)
    @Max(150)
    @Parameter(description = "Completed years on the day asOf, at most", example = "15")
    Integer ageTo;

    @RestQuery
    LocalDate bornFrom;

    @RestQuery
    LocalDate bornTo;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Codes of the list ETHNIC_GROUP, separated by commas", example = "08,09")
    List<String> ethnicGroup;

    @RestQuery
    @Separator(",")
    List<SchoolStatusRequest.Status> schoolStatus;

    @RestQuery
    @Separator(",")
    List<SchoolStatusRequest.Level> schoolLevel;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Codes of the list DROP_OUT_REASON, separated by commas", example = "HARDSHIP")
    List<String> dropOutReason;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Poverty status of the person's household")
    List<PovertyStatus> poverty;

    @RestQuery
    @Parameter(description = "Residents of this facility")
    UUID facility;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Residents that count in one of these categories")
    List<StayRequest.Category> category;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Residents with one of these flags")
    List<StayRequest.Flag> flag;

    @RestQuery
    @Separator(",")
    @Parameter(description = "People who left a facility in one of these ways, between dischargedFrom and dischargedTo")
    List<StayRequest.DischargeKind> discharge;

    @RestQuery
    LocalDate dischargedFrom;

    @RestQuery
    LocalDate dischargedTo;

    @RestQuery
    @Parameter(description = "People enrolled in this project, alone or with their household")
    UUID project;

    @RestQuery
    @Parameter(
            description = "People who received a service, money or a gift from this day up to the day of the list",
            example = "2025-01-01")
    LocalDate assistedFrom;

    @RestQuery
    @Separator(",")
    List<BeneficiaryStatus> status;

    @RestQuery
    @Parameter(description = "Records touched on this day or later")
    LocalDate updatedFrom;

    @RestQuery
    @Separator(",")
    List<IdentityState> identityState;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Records with one of these gaps")
    List<DataQuality> dataQuality;

    @RestQuery
    @Parameter(description = "The day that dated filters and ages look at; today when absent", example = "2025-03-25")
    LocalDate asOf;
}
