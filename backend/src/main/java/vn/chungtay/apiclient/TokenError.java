package vn.chungtay.apiclient;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why no token was given (RFC 6749, 5.2) or revoked (RFC 7009, 2.2.1). */
record TokenError(
        @Schema(
                examples = "invalid_client",
                enumeration = {
                    "invalid_request",
                    "invalid_client",
                    "unauthorized_client",
                    "unsupported_grant_type",
                    "invalid_scope",
                    "invalid_grant",
                    "unsupported_token_type"
                })
        String error,

        @JsonProperty("error_description")
        @Schema(name = "error_description", examples = "The client or its secret is not known")
        String description) {}
