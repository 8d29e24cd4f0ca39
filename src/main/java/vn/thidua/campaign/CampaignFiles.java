package vn.thidua.campaign;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachment;
import vn.thidua.attachment.Attachments;
import vn.thidua.attachment.CaseFiles;
import vn.thidua.attachment.SentFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;

/**
 * What a campaign brings along: the plan as it was signed, photos of its launch and of its reviews. The launching unit's clerk
 * adds it, after the end too; whoever may see the campaign reads it.
 */
@Component
@Transactional
public class CampaignFiles {

    private final CampaignRepository campaigns;
    private final CampaignAccess access;
    private final Attachments attachments;
    private final CaseFiles files;
    private final ApplicationEventPublisher events;

    CampaignFiles(
            CampaignRepository campaigns,
            CampaignAccess access,
            Attachments attachments,
            CaseFiles files,
            ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.access = access;
        this.attachments = attachments;
        this.files = files;
        this.events = events;
    }

    /** The files of a campaign that the reader may see, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Attachment> of(UUID campaign) {
        return attachments.of(Campaigns.CASE, campaign.toString());
    }

    /** Whether this person adds files to it and takes them out again. */
    public boolean mayChange(CampaignView campaign, Actor actor) {
        return takesFiles(campaign.status()) && actor.sitsAt(Desk.clerk(campaign.launchingUnit()));
    }

    /**
     * Stores files and adds all of them or none.
     *
     * @throws Refusal 400 on the field for what is no file we accept, 403 for another unit's clerk, 409 for a campaign that
     *     was turned down or called off
     */
    public void add(UUID id, Collection<SentFile> sent, Actor actor) {
        Campaign campaign = lockForClerk(id, actor);
        tell("fileAdded", campaign, files.add(Campaigns.CASE, id.toString(), sent, actor), actor);
    }

    /** The same for files that were stored before. */
    public void attach(UUID id, Collection<UUID> stored, Actor actor) {
        Campaign campaign = lockForClerk(id, actor);
        tell("fileAdded", campaign, files.attach(Campaigns.CASE, id.toString(), stored, actor), actor);
    }

    /** @throws Refusal 404 for a file that it does not hold */
    public void remove(UUID id, UUID file, Actor actor) {
        Campaign campaign = lockForClerk(id, actor);
        tell("fileRemoved", campaign, List.of(files.remove(Campaigns.CASE, id.toString(), file)), actor);
    }

    private Campaign lockForClerk(UUID id, Actor actor) {
        if (!access.maySee(id, actor)) {
            throw Refusal.notFound();
        }
        Campaign campaign = campaigns.lock(id).orElseThrow(Refusal::notFound);
        actor.requireDesk(Desk.clerk(campaign.plan().launchingUnit()));
        if (!takesFiles(campaign.status())) {
            throw Refusal.conflict("campaign.refusal.ended");
        }
        return campaign;
    }

    private static boolean takesFiles(CampaignStatus status) {
        return status.compareTo(CampaignStatus.CLOSED) <= 0;
    }

    private void tell(String action, Campaign campaign, List<Attachment> moved, Actor actor) {
        moved.forEach(file -> events.publishEvent(Campaigns.event(campaign, action, actor)
                .with("name", file.name())
                .with("sha256", file.sha256())));
    }
}
