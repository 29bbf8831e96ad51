package vn.chungtay.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people may sign in here. */
record SignInWays(
        @Schema(description = "With a name and a password of this product", examples = "true")
        boolean localAccounts,

        @Schema(
                description = "Name of the identity provider; absent when none is configured",
                examples = "Sở Y tế Đồng Nai")
        String provider) {}
