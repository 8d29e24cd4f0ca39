package vn.thidua.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachment;
import vn.thidua.attachment.Attachments;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Units;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.pledge.PledgeView;
import vn.thidua.review.ReviewSheet.EvidenceLine;
import vn.thidua.review.ReviewSheet.ProgressLine;
import vn.thidua.review.ReviewSheet.ScoreLine;

/** Lays a review out for reading: plan, pledge, result and the version before, side by side. */
@Component
@Transactional(readOnly = true)
public class ReviewSheets {

    private final CampaignQueries campaigns;
    private final PledgeQueries pledges;
    private final Units units;
    private final Attachments attachments;

    ReviewSheets(CampaignQueries campaigns, PledgeQueries pledges, Units units, Attachments attachments) {
        this.campaigns = campaigns;
        this.pledges = pledges;
        this.units = units;
        this.attachments = attachments;
    }

    public ReviewSheet of(ReviewView review) {
        var locale = LocaleContextHolder.getLocale();
        var campaign = campaigns.get(review.campaignId());
        var latest = review.latest();
        var before = review.previous() == null ? null : review.previous().content();
        return new ReviewSheet(
                review,
                units.get(review.unit()).name(locale),
                campaign.title(),
                units.get(campaign.launchingUnit()).name(locale),
                campaign.plan(),
                pledges.ofParticipation(review.participationId())
                        .map(PledgeView::id)
                        .orElse(null),
                latest == null ? List.of() : progress(latest.content(), before),
                latest == null ? List.of() : scores(latest, before),
                latest == null ? List.of() : evidence(latest.content()));
    }

    private static List<ProgressLine> progress(ReviewContent now, @Nullable ReviewContent before) {
        var lines = new ArrayList<ProgressLine>();
        for (var progress : now.progress()) {
            var target = progress.target();
            var earlier =
                    before == null ? null : before.progress().get(lines.size()).achieved();
            lines.add(new ProgressLine(
                    progress.content(),
                    PledgeSheets.dated(target),
                    target.measure() == null ? "" : target.measure(),
                    PledgeSheets.sign(target.direction()),
                    target.value(),
                    progress.pledged(),
                    progress.achieved(),
                    otherThan(progress.achieved(), earlier),
                    progress.note(),
                    progress.meetsPlan(),
                    progress.meetsPledge()));
        }
        return lines;
    }

    private static List<ScoreLine> scores(ReviewVersion latest, @Nullable ReviewContent before) {
        var lines = new ArrayList<ScoreLine>();
        var verified = latest.verified();
        for (var score : latest.content().scores()) {
            int i = lines.size();
            var earlier = before == null ? null : before.scores().get(i).points();
            lines.add(new ScoreLine(
                    score.criterion(),
                    score.maxPoints(),
                    score.points(),
                    otherThan(score.points(), earlier),
                    verified == null ? null : verified.scores().get(i).points()));
        }
        return lines;
    }

    private List<EvidenceLine> evidence(ReviewContent content) {
        var ids = content.evidence().stream().map(Evidence::file).toList();
        Map<UUID, Attachment> files =
                attachments.find(ids).stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
        return content.evidence().stream()
                .filter(one -> files.containsKey(one.file()))
                .map(one -> new EvidenceLine(files.get(one.file()), one.description()))
                .toList();
    }

    private static @Nullable BigDecimal otherThan(BigDecimal now, @Nullable BigDecimal earlier) {
        return earlier == null || earlier.compareTo(now) == 0 ? null : earlier;
    }
}
