package vn.chungtay.disbursement;

import java.math.BigInteger;

/** What a value of goods was said of: a published "3.200.000 đồng" may be for all of them or for each. */
public enum ValueBasis {
    /** The value is that of the whole quantity. */
    TOTAL,
    /** The value is that of one; the amount is value × quantity. */
    EACH;

    /** The amount of a quantity, in minor units. */
    BigInteger amount(long value, int quantity) {
        BigInteger one = BigInteger.valueOf(value);
        return this == TOTAL ? one : one.multiply(BigInteger.valueOf(quantity));
    }
}
