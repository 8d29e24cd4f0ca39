package vn.thidua.conferral;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Units;

/** Events as pages and documents show them: with names and the whole ceremony. */
@Component
@Transactional(readOnly = true)
public class ConferralSheets {

    private final ConferralQueries queries;
    private final CampaignQueries campaigns;
    private final Units units;

    ConferralSheets(ConferralQueries queries, CampaignQueries campaigns, Units units) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.units = units;
    }

    /**
     * An event with its ceremony.
     *
     * @param closes the title of the campaign whose awards are handed over, absent without one
     * @param launches the title of the campaign that is launched at it, absent without one
     * @param parts in their order
     */
    public record Sheet(
            Conferral event,
            String unitName,
            @Nullable String closes,
            @Nullable String launches,
            List<ConferralPart> parts) {

        /** Everything in the order of the ceremony. */
        public List<ConferralRow> rows() {
            return parts.stream().flatMap(part -> part.rows().stream()).toList();
        }

        public int awards() {
            return parts.stream().mapToInt(part -> part.rows().size()).sum();
        }

        public long handed() {
            return parts.stream().mapToLong(ConferralPart::handed).sum();
        }
    }

    /** The event, whoever asks. */
    public Sheet of(UUID id) {
        return of(queries.get(id), LocaleContextHolder.getLocale());
    }

    public Sheet of(Conferral it, Locale locale) {
        return new Sheet(
                it,
                units.get(it.unit()).name(locale),
                title(it.occasion().closes()),
                title(it.occasion().launches()),
                queries.parts(it));
    }

    private @Nullable String title(@Nullable UUID campaign) {
        return campaign == null ? null : campaigns.get(campaign).title();
    }
}
