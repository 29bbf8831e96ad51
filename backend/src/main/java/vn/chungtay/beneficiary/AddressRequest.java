package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address as it is written on paper, with the administrative unit of its day. */
public record AddressRequest(
        @NotNull
        @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
        @Schema(
                description = "Commune (5 digits) of the day; a former commune or district (3) or a province (2) where"
                        + " no more is known",
                examples = "26041")
        String unitCode,

        @Schema(
                description = "The day whose units the code means; today when absent. Codes changed their meaning"
                        + " on 01/07/2025",
                examples = "2025-06-30")
        LocalDate unitDate,

        @Size(max = 200) @Schema(description = "Village: thôn, bản, ấp, tổ dân phố", examples = "Ấp 3")
        String hamlet,

        @Size(max = 500) @Schema(description = "The address as written", examples = "Nhà số 12, gần chợ")
        String text,

        @Pattern(regexp = "[0-9]{5}")
        @Schema(
                description = "Commune of today, where the unit was divided. Without it the address stays unresolved;"
                        + " nothing is guessed",
                examples = "26041")
        String communeCode) {}
