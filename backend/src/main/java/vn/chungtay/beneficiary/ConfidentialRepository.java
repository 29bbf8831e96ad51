package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedField;
import vn.chungtay.shared.sealedfield.SealedKind;

/**
 * The sealed identity numbers and the notes of people who were found within the scope before, in a table that is locked by
 * row. There is a row where there is a number or a note.
 */
@ApplicationScoped
class ConfidentialRepository {
    private final Sql sql;
    private final FieldSealer sealer;

    ConfidentialRepository(Sql sql, FieldSealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    /** As it lies there: the number sealed, both its parts null for none. */
    private record Kept(SealedField number, String note) {}

    /** What is kept, with the number in clear. */
    Confidential open(Beneficiary person) {
        return kept(person)
                .map(kept -> new Confidential(
                        sealer.open(SealedKind.IDENTITY_NUMBER, kept.number().sealed()), kept.note()))
                .orElse(Confidential.NOTHING);
    }

    /** Keeps what was told of a person who has just been registered. */
    void add(Beneficiary person, Confidential told) {
        if (told.equals(Confidential.NOTHING)) {
            return;
        }
        sql.execute(with(new Kept(sealed(told), told.note()), Select.of("""
                        INSERT INTO beneficiary_confidential
                          (province_code, beneficiary_id, identity_number_sealed, identity_number_index, note)
                        VALUES (:province, :person, CAST(:sealed AS bytea), CAST(:index AS bytea), CAST(:note AS text))"""))
                .bind("province", person.provinceCode())
                .bind("person", person.id()));
    }

    /** Keeps what is told of a person in the place of what was; a number that is the same stays as it was sealed. */
    void keep(Beneficiary person, Confidential told) {
        Optional<Kept> kept = kept(person);
        if (kept.isEmpty()) {
            add(person, told);
        } else if (told.equals(Confidential.NOTHING)) {
            sql.execute(of(person, "DELETE FROM beneficiary_confidential AS i"));
        } else {
            SealedField number = sealed(told);
            SealedField present = kept.get().number();
            boolean sameNumber = Arrays.equals(present.index(), number.index());
            if (!sameNumber || !Objects.equals(kept.get().note(), told.note())) {
                sql.execute(
                        with(
                                new Kept(sameNumber ? present : number, told.note()),
                                of(
                                        person,
                                        "UPDATE beneficiary_confidential AS i SET identity_number_sealed = CAST(:sealed AS bytea),"
                                                + " identity_number_index = CAST(:index AS bytea), note = CAST(:note AS text)")));
            }
        }
    }

    private SealedField sealed(Confidential told) {
        return told.identityNumber() == null
                ? new SealedField(null, null)
                : sealer.sealToFind(SealedKind.IDENTITY_NUMBER, told.identityNumber());
    }

    private static Select with(Kept kept, Select statement) {
        return statement
                .bind("sealed", kept.number().sealed())
                .bind("index", kept.number().index())
                .bind("note", kept.note());
    }

    private Optional<Kept> kept(Beneficiary person) {
        return sql.one(
                of(
                        person,
                        "SELECT i.identity_number_sealed, i.identity_number_index, i.note"
                                + " FROM beneficiary_confidential i"),
                row -> new Kept(
                        new SealedField(row.bytes("identity_number_sealed"), row.bytes("identity_number_index")),
                        row.text("note")));
    }

    private static Select of(Beneficiary person, String head) {
        return Select.of(head)
                .where("i.province_code = :province AND i.beneficiary_id = :person")
                .bind("province", person.provinceCode())
                .bind("person", person.id());
    }
}
