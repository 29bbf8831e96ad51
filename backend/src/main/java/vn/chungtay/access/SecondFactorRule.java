package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;

/**
 * Who must have a second factor: whoever gives rights or approves payments. A demonstration asks nobody;
 * {@code chungtay.second-factor.required} says otherwise.
 */
@ApplicationScoped
class SecondFactorRule {
    private final Config config;

    SecondFactorRule(Config config) {
        this.config = config;
    }

    /** @param provided whether the person signs in at the identity provider, whose matter it is then */
    SecondFactorState state(Role role, boolean confirmed, boolean provided) {
        if (provided) {
            return SecondFactorState.OFF;
        }
        if (confirmed) {
            return SecondFactorState.ON;
        }
        return mustHave(role) ? SecondFactorState.TO_SET_UP : SecondFactorState.OFF;
    }

    boolean mustHave(Role role) {
        boolean heavy = role.permissions().contains(Permission.ACCOUNT_MANAGE)
                || role.permissions().contains(Permission.DISBURSEMENT_APPROVE);
        return heavy && isRequired();
    }

    private boolean isRequired() {
        return config.getOptionalValue("chungtay.second-factor.required", Boolean.class)
                .orElseGet(() ->
                        !config.getOptionalValue("chungtay.demo", Boolean.class).orElse(false));
    }
}
