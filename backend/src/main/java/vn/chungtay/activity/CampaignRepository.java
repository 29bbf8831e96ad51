package vn.chungtay.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Loads and saves campaigns within a province, and their messages. */
@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {
    private final Sql sql;

    CampaignRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<Campaign> find(UUID id, AccessScope scope) {
        return scope.provinceCode() == null
                ? find("id", id).firstResultOptional()
                : find("id = ?1 and provinceCode = ?2", id, scope.provinceCode())
                        .firstResultOptional();
    }

    void replaceMessages(Campaign campaign, List<String> messages) {
        sql.execute(Select.of("DELETE FROM campaign_message")
                .where("province_code = :province AND campaign_id = :campaign")
                .bind("province", campaign.provinceCode())
                .bind("campaign", campaign.id()));
        for (int i = 0; i < messages.size(); i++) {
            sql.execute(Select.of("INSERT INTO campaign_message (province_code, campaign_id, position, message)"
                            + " VALUES (:province, :campaign, :position, :message)")
                    .bind("province", campaign.provinceCode())
                    .bind("campaign", campaign.id())
                    .bind("position", (short) (i + 1))
                    .bind("message", messages.get(i)));
        }
    }
}
