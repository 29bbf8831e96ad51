package vn.chungtay.apiclient;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a partner's system can work today. */
@Schema(description = "ACTIVE works; NO_SECRET has no live secret; EXPIRED is over; BLOCKED was blocked")
enum ApiClientStatus {
    ACTIVE,
    NO_SECRET,
    EXPIRED,
    BLOCKED
}
