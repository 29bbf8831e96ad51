package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.PaperCodes;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.IdentityNumberSql;
import vn.chungtay.shared.sealedfield.SealedKind;
import vn.chungtay.shared.type.IdentityNumberFormat;

/** What is typed to find somebody: words of a name, the beginning of a code, or a whole identity number. */
@ApplicationScoped
class BeneficiarySearch {
    private static final int A_LETTER_OR_TWO = 2;

    private final FieldSealer sealer;

    BeneficiarySearch(FieldSealer sealer) {
        this.sealer = sealer;
    }

    /**
     * Adds the condition on {@code beneficiary b}; partners find by code only.
     *
     * @return whether one plan fits whatever is searched. It does for names: a plan made for one that nobody bears expects
     *     many to bear it, and walks all people of the province in the order of the list. It does not for the beginning of
     *     a code, nor for a letter or two, which so many names begin with that walking finds a page at once.
     */
    boolean restrict(Select people, String q, AccessScope scope) {
        if (q == null || q.isBlank()) {
            return true;
        }
        String text = q.strip();
        if (scope.pseudonymised() || PaperCodes.isBegun(text)) {
            people.where("starts_with(b.code, :q)").bind("q", text);
            return false;
        }
        if (IdentityNumberFormat.isWhole(text)) {
            people.where(IdentityNumberSql.hasNumber("b", ":q"))
                    .bind("q", sealer.index(SealedKind.IDENTITY_NUMBER, text));
            return true;
        }
        people.where("is_named(b.search_key, :q)").bind("q", text);
        return text.length() > A_LETTER_OR_TWO;
    }
}
