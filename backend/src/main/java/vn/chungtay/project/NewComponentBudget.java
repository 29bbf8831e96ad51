package vn.chungtay.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.PositiveMoney;

/** A new version of a component's budget. */
record NewComponentBudget(
        @NotNull UUID componentId,
        @NotNull @Valid PositiveMoney amount,

        @NotNull @Schema(description = "First day in force, after that of the version before", examples = "2024-07-01")
        LocalDate validFrom,

        @Schema(description = "Whose money it is; as in the version before when absent")
        UUID donorId,

        @Size(max = 100) @Schema(examples = "512/QĐ-SYT") String decisionNumber,

        @NotBlank @Size(max = 1000) @Schema(examples = "Điều chỉnh theo thỏa thuận với bên cung cấp viện trợ")
        String reason) {}
