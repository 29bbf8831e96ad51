package vn.chungtay.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much the product is used; counted of nobody in particular, without cookies that follow anybody. */
record Usage(
        Instant asOf,

        @Schema(description = "Devices used within the last 15 minutes", examples = "46")
        long activeSessions,

        @Schema(description = "Sign-ins of today, Viet Nam's day", examples = "312")
        long signInsToday,

        @Schema(description = "Sign-ins since Monday", examples = "1480")
        long signInsThisWeek,

        @Schema(description = "All sign-ins, with what was counted before the product came", examples = "804554")
        long signInsTotal,

        @Schema(description = "The part of the total that was counted elsewhere", examples = "804242")
        long base,

        @Schema(description = "Where that part comes from", examples = "Bộ đếm của cổng thông tin cũ")
        String baseNote) {}
