package vn.chungtay.shared.type;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount that somebody gives, plans or pays, as {@link Money} but never nothing.
 *
 * @param amount 1 to 100 quadrillion (10^17) minor units
 * @param currency three letters, such as VND or USD
 */
@Schema(examples = "{\"amount\": 3200000, \"currency\": \"VND\"}")
public record PositiveMoney(
        @NotNull @Positive @Max(Money.MOST) Long amount,
        @NotNull @Pattern(regexp = Money.CURRENCY) String currency) {}
