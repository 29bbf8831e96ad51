package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity, by name and day. */
@Schema(description = "An activity, by name and day.")
public record ActivityReference(UUID id, String name, LocalDate startsOn, LocalDate endsOn, ActivityStatus status) {}
