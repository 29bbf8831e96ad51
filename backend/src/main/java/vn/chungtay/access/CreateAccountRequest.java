package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new account; its person gets a one-time link to choose a password. */
record CreateAccountRequest(
        @NotBlank
        @Size(min = 3, max = 64)
        @Pattern(regexp = "[a-z0-9]([a-z0-9._-]*[a-z0-9])?")
        @Schema(
                description = "Name to sign in with: small letters, digits, dot, hyphen, underscore. It stays",
                examples = "thanh.nt")
        String username,

        @NotBlank @Size(max = 200) @Schema(examples = "Nguyễn Thị Thanh")
        String displayName,

        @Size(max = 200)
        @Pattern(regexp = "[^@\\s<>\"]{1,64}@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+")
        @Schema(
                description = "Whose account it is: accounts with one address belong to one person",
                examples = "thanh.nt@example.vn")
        String email,

        @NotNull @Schema(examples = "PROVINCE_SPECIALIST") Role role,

        @Pattern(regexp = "[0-9]{2}") @Schema(description = "The province it is held to", examples = "75")
        String provinceCode,

        @Pattern(regexp = "[0-9]{5}") @Schema(description = "Only for roles of a commune")
        String communeCode,

        @Schema(description = "The own facility or organisation, only for their roles")
        UUID organisationId,

        @Schema(description = "Whether restricted circumstances may be seen; no when absent", examples = "false")
        Boolean maySeeRestricted) {

    NewAccount facts() {
        return new NewAccount(
                username,
                displayName,
                AccountRules.person(email),
                role,
                provinceCode,
                communeCode,
                organisationId,
                Boolean.TRUE.equals(maySeeRestricted));
    }
}
