package vn.thidua.shared;

import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for what they have no right to. Published when the refusal is answered, after the command's transaction
 * has ended; the audit trail writes it down in a transaction of its own.
 *
 * @param actor who asked, absent for a stranger
 * @param act what was asked: method and path
 * @param status the HTTP status that was answered
 * @param reasonCode the message key of the reason
 * @param address where the request came from
 */
public record AccessRefused(
        @Nullable Actor actor,
        String act,
        int status,
        String reasonCode,
        @Nullable String address) implements DomainEvent {}
