package vn.chungtay.reporting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What donors promised and what has been paid of it, in minor units of VND. */
@Schema(description = "Budgets and payments by donor")
record Funding(List<Donor> donors) {

    /** One donor and the projects it gives to. */
    @Schema(name = "FundingDonor")
    record Donor(UUID id, String name, String nameEn, long budget, long disbursed, List<Project> projects) {}

    /** Its share of one project: the components whose budget in force it gives. */
    @Schema(name = "FundingProject")
    record Project(UUID id, String code, String name, String status, long budget, long disbursed) {}
}
