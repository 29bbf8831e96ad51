package vn.chungtay.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.visibility.ChangeDirectory;

/** Loads and saves campaigns within a scope, and their messages. */
@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {
    private final Sql sql;
    private final ChangeDirectory changes;

    CampaignRepository(Sql sql, ChangeDirectory changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** @throws Problem 404 outside the scope, 403 when it may be read but not changed */
    Campaign forChange(UUID id, AccessScope scope) {
        changes.require(ChangeDirectory.Record.CAMPAIGN, id, scope);
        return findByIdOptional(id).orElseThrow(Problem::notFound);
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
