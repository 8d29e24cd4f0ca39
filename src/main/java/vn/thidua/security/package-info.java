/**
 * Who is there, and how we know: the sign-in page and its sessions (kept in the database, so that any node serves
 * anybody), HTTP Basic for programs, throttling of guesses, the headers every answer carries, and the {@link
 * vn.thidua.shared.Actor} that controllers receive. A session remembers a name and an id, nothing else: whether the
 * account is open and which desks it holds is read afresh on every request. Knows no feature and decides no case: that is
 * each case's own business.
 */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"shared", "organization", "web"})
@NullMarked
package vn.thidua.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
