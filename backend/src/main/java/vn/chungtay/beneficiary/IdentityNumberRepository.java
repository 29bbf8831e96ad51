package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;

/** The sealed identity numbers of all people, whoever they are. */
@ApplicationScoped
class IdentityNumberRepository {
    private static final int BATCH = 200;

    private final Sql sql;
    private final FieldSealer sealer;

    IdentityNumberRepository(Sql sql, FieldSealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    private record Number(String provinceCode, UUID id, byte[] sealed) {}

    /** Seals some of the numbers anew that were sealed with a former key, and answers how many; 0 when none is left. */
    @Transactional
    int resealSome() {
        List<Number> waiting = sql.list(
                Select.of("SELECT b.province_code, b.id, b.identity_number_sealed FROM beneficiary b")
                        .where("b.identity_number_sealed IS NOT NULL")
                        .where("substring(b.identity_number_sealed FROM 1 FOR 5) <> :present")
                        .bind("present", sealer.presentMark())
                        .then("LIMIT " + BATCH + " FOR UPDATE SKIP LOCKED"),
                row -> new Number(row.text("province_code"), row.uuid("id"), row.bytes("identity_number_sealed")));
        for (Number number : waiting) {
            sql.execute(Select.of("UPDATE beneficiary SET identity_number_sealed = :sealed")
                    .where("province_code = :province AND id = :id")
                    .bind(
                            "sealed",
                            sealer.seal(
                                    SealedKind.IDENTITY_NUMBER,
                                    sealer.open(SealedKind.IDENTITY_NUMBER, number.sealed())))
                    .bind("province", number.provinceCode())
                    .bind("id", number.id()));
        }
        return waiting.size();
    }
}
