package vn.chungtay.beneficiary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that a reader may know of one person: all of it, or what partners see. */
@Schema(
        description = "BeneficiaryDetail, or PartnerBeneficiaryDetail for accounts and systems of partners",
        anyOf = {BeneficiaryDetail.class, PartnerBeneficiaryDetail.class})
public sealed interface BeneficiaryView permits BeneficiaryDetail, PartnerBeneficiaryDetail {}
