package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Adds a wish to the needs of a person. */
@ApplicationScoped
class WishRepository {
    private final Sql sql;

    WishRepository(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, Activity activity, WishRequest wish, LocalDate heardOn, Instant now, UUID account) {
        sql.execute(Select.of("""
                        INSERT INTO need (province_code, id, beneficiary_id, kind, category, description, speaker,
                            heard_on, priority, activity_id, created_at, created_by)
                        VALUES (:province, :id, :beneficiary, 'WISH', :category, :description, :speaker, :heardOn,
                            :priority, :activity, :now, :account)""")
                .bind("province", activity.provinceCode())
                .bind("id", id)
                .bind("beneficiary", wish.beneficiaryId())
                .bind("category", wish.category())
                .bind("description", wish.description())
                .bind("speaker", wish.speaker().name())
                .bind("heardOn", heardOn)
                .bind("priority", (short) (wish.priority() == null ? 2 : wish.priority()))
                .bind("activity", activity.id())
                .bind("now", now)
                .bind("account", account));
    }
}
