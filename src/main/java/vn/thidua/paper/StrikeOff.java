package vn.thidua.paper;

import java.util.UUID;

/**
 * A nomination that the approver will not sign for.
 *
 * @param nomination the nomination's id
 * @param reason why; it reaches whoever receives the nomination back
 */
public record StrikeOff(UUID nomination, String reason) {}
