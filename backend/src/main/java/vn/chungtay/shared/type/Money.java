package vn.chungtay.shared.type;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount in whole minor units of its ISO 4217 currency. VND has no minor unit: 3200000 VND is 3.200.000 đồng.
 *
 * @param amount 0 to 100 quadrillion (10^17) minor units
 * @param currency three letters, such as VND or USD
 */
@Schema(examples = "{\"amount\": 3200000, \"currency\": \"VND\"}")
public record Money(
        @NotNull @PositiveOrZero @Max(Money.MOST) Long amount,
        @NotNull @Pattern(regexp = Money.CURRENCY) String currency) {
    static final long MOST = 100_000_000_000_000_000L;
    static final String CURRENCY = "[A-Z]{3}";

    public static Money vnd(long amount) {
        return new Money(amount, "VND");
    }
}
