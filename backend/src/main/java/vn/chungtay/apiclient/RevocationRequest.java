package vn.chungtay.apiclient;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the contract says about the form at the revocation endpoint; it is read parameter by parameter. */
@Schema(description = "A token to end before its time (RFC 7009, 2.1)")
record RevocationRequest(
        @Schema(required = true, description = "The access token", maxLength = 4000)
        String token,

        @JsonProperty("token_type_hint")
        @Schema(
                name = "token_type_hint",
                description = "Not needed: there is one type of token",
                examples = "access_token",
                maxLength = 64)
        String tokenTypeHint,

        @JsonProperty("client_id")
        @Schema(name = "client_id", description = "Only without HTTP Basic", examples = "holt-system", maxLength = 64)
        String clientId,

        @JsonProperty("client_secret")
        @Schema(name = "client_secret", description = "Only without HTTP Basic", format = "password", maxLength = 200)
        String clientSecret) {}
