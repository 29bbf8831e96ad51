package vn.chungtay.apiclient;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the contract says about the form at the token endpoint; it is read parameter by parameter. */
@Schema(description = "Client credentials (RFC 6749, 4.4)")
record TokenRequest(
        @JsonProperty("grant_type")
        @Schema(
                name = "grant_type",
                required = true,
                examples = "client_credentials",
                enumeration = "client_credentials")
        String grantType,

        @Schema(
                description = "Permissions, separated by spaces; all that the system was registered with when absent",
                examples = "beneficiary:read project:read",
                maxLength = 1000)
        String scope,

        @JsonProperty("client_id")
        @Schema(name = "client_id", description = "Only without HTTP Basic", examples = "holt-system", maxLength = 64)
        String clientId,

        @JsonProperty("client_secret")
        @Schema(name = "client_secret", description = "Only without HTTP Basic", format = "password", maxLength = 200)
        String clientSecret) {}
