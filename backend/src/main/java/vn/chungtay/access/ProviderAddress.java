package vn.chungtay.access;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the browser goes next: a page of the identity provider. */
record ProviderAddress(
        @Schema(examples = "https://sso.example.vn/realms/province/protocol/openid-connect/auth?response_type=code")
        URI address) {}
