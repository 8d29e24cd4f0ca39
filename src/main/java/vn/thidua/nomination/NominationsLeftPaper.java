package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.DomainEvent;

/**
 * Nominations ended while they were on a paper that nobody has signed yet, because they were withdrawn or their campaign was
 * called off: they are on that paper no longer.
 *
 * @param reason why they ended
 */
public record NominationsLeftPaper(
        UUID paper, List<UUID> nominations, @Nullable String reason) implements DomainEvent {

    public NominationsLeftPaper {
        nominations = List.copyOf(nominations);
    }
}
