package vn.chungtay.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/**
 * What officers noted of households that were found within the scope before, in a table that is locked by row. There is a
 * row where there is a note.
 */
@ApplicationScoped
class HouseholdNoteRepository {
    private final Sql sql;

    HouseholdNoteRepository(Sql sql) {
        this.sql = sql;
    }

    /** A row; its note is null when it was taken away for good. */
    private record Kept(String note) {}

    /** The note, null for none. */
    String of(Household household) {
        return kept(household).map(Kept::note).orElse(null);
    }

    /** Keeps the note of a household that has just been registered; null for none. */
    void add(Household household, String note) {
        if (note != null) {
            sql.execute(Select.of("INSERT INTO household_note (province_code, household_id, note)"
                            + " VALUES (:province, :household, :note)")
                    .bind("province", household.provinceCode())
                    .bind("household", household.id())
                    .bind("note", note));
        }
    }

    /** Keeps a note in the place of what was noted before; null for none. */
    void keep(Household household, String note) {
        Optional<Kept> kept = kept(household);
        if (kept.isEmpty()) {
            add(household, note);
        } else if (note == null) {
            sql.execute(of(household, "DELETE FROM household_note AS w"));
        } else if (!Objects.equals(kept.get().note(), note)) {
            sql.execute(
                    of(household, "UPDATE household_note AS w SET note = :note").bind("note", note));
        }
    }

    private Optional<Kept> kept(Household household) {
        return sql.one(of(household, "SELECT w.note FROM household_note w"), row -> new Kept(row.text("note")));
    }

    private static Select of(Household household, String head) {
        return Select.of(head)
                .where("w.province_code = :province AND w.household_id = :household")
                .bind("province", household.provinceCode())
                .bind("household", household.id());
    }
}
