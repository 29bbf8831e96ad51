package vn.chungtay.activity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.ProvinceDirectory;
import vn.chungtay.codelist.ParameterDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.type.Ids;
import vn.chungtay.visibility.ChangeDirectory;

/** Announces campaigns and repeats them in another year. Campaigns are the province's business. */
@ApplicationScoped
class CampaignService {
    private final CampaignRepository campaigns;
    private final CampaignQueries queries;
    private final ParameterDirectory parameters;
    private final ProvinceDirectory provinces;
    private final ChangeDirectory changes;
    private final MergePatch mergePatch;
    private final Clock clock;

    CampaignService(
            CampaignRepository campaigns,
            CampaignQueries queries,
            ParameterDirectory parameters,
            ProvinceDirectory provinces,
            ChangeDirectory changes,
            MergePatch mergePatch,
            Clock clock) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.parameters = parameters;
        this.provinces = provinces;
        this.changes = changes;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @Transactional
    CampaignDetail create(CreateCampaignRequest request, AccessScope scope) {
        String province = provinces.of(request.provinceCode(), scope);
        Campaign campaign =
                Campaign.announce(Ids.orNext(request.id()), province, null, clock.instant(), scope.accountId());
        return save(campaign, request.content(), scope);
    }

    @Transactional
    CampaignDetail replace(UUID id, UpdateCampaignRequest content, String ifMatch, AccessScope scope) {
        return save(load(id, ifMatch, scope), content, scope);
    }

    @Transactional
    CampaignDetail patch(UUID id, JsonNode patch, String ifMatch, AccessScope scope) {
        Campaign campaign = load(id, ifMatch, scope);
        return save(campaign, mergePatch.apply(contentOf(detail(id, scope)), patch), scope);
    }

    /**
     * Repeats a campaign in another year: kind, programme and messages stay, days move by whole years, the edition
     * counts on. Theme and plan are decided anew each year and start empty.
     */
    @Transactional
    CampaignDetail copy(UUID id, int year, AccessScope scope) {
        CampaignDetail source = queries.detail(id, scope).orElseThrow(Problem::notFound);
        int years = year - source.year();
        if (years == 0) {
            throw Problem.rule("/year", "SAME_YEAR", "Hãy chọn một năm khác", "Choose another year");
        }
        String code = source.code().contains(Integer.toString(source.year()))
                ? source.code().replace(Integer.toString(source.year()), Integer.toString(year))
                : source.code() + "-" + year;
        UpdateCampaignRequest content = new UpdateCampaignRequest(
                source.kind(),
                code,
                year,
                source.edition() == null || source.edition() + years < 1 ? null : source.edition() + years,
                source.name().replace(Integer.toString(source.year()), Integer.toString(year)),
                null,
                source.messages(),
                source.periodFrom().plusYears(years),
                source.periodTo().plusYears(years),
                null,
                source.programmeId(),
                null);
        Campaign copy =
                Campaign.announce(Ids.next(), source.provinceCode(), source.id(), clock.instant(), scope.accountId());
        return save(copy, content, scope);
    }

    private CampaignDetail save(Campaign campaign, UpdateCampaignRequest content, AccessScope scope) {
        changes.requireProvince(ChangeDirectory.Record.CAMPAIGN, scope);
        check(content);
        LocalDate due = content.reportDueOn() == null
                ? reportDue(content, campaign.provinceCode()).orElse(null)
                : content.reportDueOn();
        campaign.describe(content, due, clock.instant(), scope.accountId());
        campaigns.persistAndFlush(campaign);
        campaigns.replaceMessages(campaign, content.messagesOrNone());
        return detail(campaign.id(), scope);
    }

    private static void check(UpdateCampaignRequest content) {
        if (content.periodTo().isBefore(content.periodFrom())) {
            throw Problem.rule(
                    "/periodTo", "BEFORE_START", "Ngày kết thúc trước ngày bắt đầu", "It ends before it starts");
        }
        if (content.periodFrom().getYear() > content.year()
                || content.periodTo().getYear() < content.year()) {
            throw Problem.rule(
                    "/year",
                    "OUTSIDE_PERIOD",
                    "Năm nằm ngoài thời gian chiến dịch",
                    "The year lies outside the period");
        }
        if (content.reportDueOn() != null && content.reportDueOn().isBefore(content.periodFrom())) {
            throw Problem.rule(
                    "/reportDueOn",
                    "BEFORE_START",
                    "Hạn báo cáo trước chiến dịch",
                    "The report is due before it starts");
        }
    }

    /** The last day on which a report comes before the day that the text in force at the end of the campaign sets. */
    private Optional<LocalDate> reportDue(UpdateCampaignRequest content, String province) {
        String variant = content.kind().name();
        Optional<BigDecimal> month = parameters.value("REPORT_DUE_MONTH", variant, province, content.periodTo());
        Optional<BigDecimal> day = parameters.value("REPORT_DUE_DAY", variant, province, content.periodTo());
        return month.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.of(
                                content.year(),
                                month.get().intValueExact(),
                                day.get().intValueExact())
                        .minusDays(1));
    }

    private Campaign load(UUID id, String ifMatch, AccessScope scope) {
        Campaign campaign = campaigns.forChange(id, scope);
        ETags.requireMatch(ifMatch, campaign.version());
        return campaign;
    }

    private CampaignDetail detail(UUID id, AccessScope scope) {
        return queries.detail(id, scope).orElseThrow(Problem::notFound);
    }

    private static UpdateCampaignRequest contentOf(CampaignDetail campaign) {
        return new UpdateCampaignRequest(
                campaign.kind(),
                campaign.code(),
                campaign.year(),
                campaign.edition(),
                campaign.name(),
                campaign.theme(),
                campaign.messages(),
                campaign.periodFrom(),
                campaign.periodTo(),
                campaign.planDocument() == null ? null : campaign.planDocument().id(),
                campaign.programmeId(),
                campaign.reportDueOn());
    }
}
