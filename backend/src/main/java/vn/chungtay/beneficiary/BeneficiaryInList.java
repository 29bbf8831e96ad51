package vn.chungtay.beneficiary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person in a list: with a name for those who work with her, under a code for partners. */
@Schema(
        description = "BeneficiarySummary, or PartnerBeneficiarySummary for accounts and systems of partners",
        anyOf = {BeneficiarySummary.class, PartnerBeneficiarySummary.class})
public sealed interface BeneficiaryInList permits BeneficiarySummary, PartnerBeneficiarySummary {}
