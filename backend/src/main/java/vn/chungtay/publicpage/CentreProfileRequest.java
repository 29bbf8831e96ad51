package vn.chungtay.publicpage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a centre says of itself. */
@Schema(description = "What the public page says of a centre; nothing about the people it cares for")
public record CentreProfileRequest(
        @NotNull
        @Size(max = 5000)
        @Schema(
                description = "Functions and tasks, one per line",
                examples = "Tư vấn, tham vấn tâm lý cho trẻ em và gia đình")
        String functions,

        @NotNull @Size(max = 20) List<@NotNull CentreService> services,

        @Size(max = 300) @Schema(examples = "Trực 24/24 giờ")
        String hours) {}
