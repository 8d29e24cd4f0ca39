package vn.thidua.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

/**
 * The register of awards. Whoever decides an award enters it in the same transaction. Open to every signed-in person:
 * decided awards are published lists (Law 06/2022/QH15 Đ5: open, fair, timely).
 */
@Component
public class AwardRegister {

    private final AwardRegisterRepository entries;

    AwardRegister(AwardRegisterRepository entries) {
        this.entries = entries;
    }

    /** Enters one award. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(RegisterEntry entry) {
        enter(List.of(entry));
    }

    /** Enters all awards of a decision in one statement. A nomination that is there already is a bug and fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(List<RegisterEntry> decided) {
        entries.insert(decided);
    }

    /** One award of the register. */
    @Transactional(readOnly = true)
    public Optional<RegisterEntry> find(UUID id) {
        return entries.find(id);
    }

    /** The decisions that annulled awards of these nominations; nothing for those in force. */
    @Transactional(readOnly = true)
    public Map<UUID, RegisterEntry.Revocation> revocationsOf(Collection<UUID> nominations) {
        return entries.revocations(nominations);
    }

    /** How many awards came of each of these campaigns and are in force; those without any are missing. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> countIn(Collection<UUID> campaigns) {
        return entries.countIn(campaigns);
    }

    /**
     * Marks an award as annulled; it stays in the register.
     *
     * @throws Refusal 409 where it has been annulled before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(UUID entry, RegisterEntry.Revocation revocation) {
        if (!entries.revoke(entry, revocation)) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }

    /**
     * Marks awards as handed over at an event.
     *
     * @return those that are; one that was annulled until now is not
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> confer(Collection<UUID> handed, RegisterEntry.Conferral at) {
        return entries.confer(handed, at);
    }

    /** One page of the register, latest decision first. */
    @Transactional(readOnly = true)
    public Page<RegisterEntry> search(RegisterSearch search) {
        return entries.search(search);
    }
}
