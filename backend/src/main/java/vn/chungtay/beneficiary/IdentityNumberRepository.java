package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedField;
import vn.chungtay.shared.sealedfield.SealedKind;

/** The sealed identity numbers of people who were found within the scope before, in a table that is locked by row. */
@ApplicationScoped
class IdentityNumberRepository {
    private final Sql sql;
    private final FieldSealer sealer;

    IdentityNumberRepository(Sql sql, FieldSealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    /** The number in clear, or null. */
    String open(Beneficiary person) {
        return present(person)
                .map(number -> sealer.open(SealedKind.IDENTITY_NUMBER, number.sealed()))
                .orElse(null);
    }

    /** Keeps the number of a person who has just been registered; null for none. */
    void add(Beneficiary person, String number) {
        if (number != null) {
            insert(person, sealer.sealToFind(SealedKind.IDENTITY_NUMBER, number));
        }
    }

    /** Keeps the number of a person, or takes it away when there is none; the same one stays as it was sealed. */
    void keep(Beneficiary person, String number) {
        SealedField wanted = sealer.sealToFind(SealedKind.IDENTITY_NUMBER, number);
        Optional<SealedField> present = present(person);
        if (wanted == null) {
            if (present.isPresent()) {
                sql.execute(of(person, "DELETE FROM beneficiary_identity AS i"));
            }
        } else if (present.isEmpty()) {
            insert(person, wanted);
        } else if (!Arrays.equals(present.get().index(), wanted.index())) {
            sql.execute(of(
                            person,
                            "UPDATE beneficiary_identity AS i"
                                    + " SET identity_number_sealed = :sealed, identity_number_index = :index")
                    .bind("sealed", wanted.sealed())
                    .bind("index", wanted.index()));
        }
    }

    private void insert(Beneficiary person, SealedField number) {
        sql.execute(Select.of("""
                        INSERT INTO beneficiary_identity
                          (province_code, beneficiary_id, identity_number_sealed, identity_number_index)
                        VALUES (:province, :person, :sealed, :index)""")
                .bind("province", person.provinceCode())
                .bind("person", person.id())
                .bind("sealed", number.sealed())
                .bind("index", number.index()));
    }

    private Optional<SealedField> present(Beneficiary person) {
        return sql.one(
                of(person, "SELECT i.identity_number_sealed, i.identity_number_index FROM beneficiary_identity i"),
                row -> new SealedField(row.bytes("identity_number_sealed"), row.bytes("identity_number_index")));
    }

    private static Select of(Beneficiary person, String head) {
        return Select.of(head)
                .where("i.province_code = :province AND i.beneficiary_id = :person")
                .bind("province", person.provinceCode())
                .bind("person", person.id());
    }
}
