package vn.chungtay.apiclient;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token that was given (RFC 6749, 5.1). */
record TokenResponse(
        @JsonProperty("access_token")
        @Schema(name = "access_token", description = "To be sent as Authorization: Bearer …")
        String accessToken,

        @JsonProperty("token_type") @Schema(name = "token_type", examples = "Bearer")
        String tokenType,

        @JsonProperty("expires_in") @Schema(name = "expires_in", description = "Seconds", examples = "600")
        long expiresIn,

        @Schema(description = "What it may be used for", examples = "beneficiary:read project:read")
        String scope) {
    @Override
    public String toString() {
        return "TokenResponse";
    }
}
