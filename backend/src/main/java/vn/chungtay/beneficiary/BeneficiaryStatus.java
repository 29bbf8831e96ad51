package vn.chungtay.beneficiary;

/** Records are open or closed with a reason; none is deleted. */
public enum BeneficiaryStatus {
    ACTIVE,
    CLOSED
}
