package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** Days in a facility. */
public record StayDetail(
        UUID id,
        UUID organisationId,

        @Schema(
                description = "Name of the facility on the last day of the stay, or today",
                examples = "Trung tâm Công tác xã hội tỉnh Đồng Nai")
        String organisationName,

        StayRequest.Category category,
        List<StayRequest.Flag> flags,
        StayRequest.AdmissionKind admissionKind,
        @Schema(examples = "12/QĐ-TTCTXH") String decisionNumber,
        LocalDate validFrom,
        LocalDate validTo,
        StayRequest.DischargeKind dischargeKind,
        long version)
        implements Versioned {}
