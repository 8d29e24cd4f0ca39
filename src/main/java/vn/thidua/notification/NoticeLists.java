package vn.thidua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

/** One's own notices; nobody sees anybody else's. */
@Component
@Transactional
public class NoticeLists {

    /** Counting ends here: more than this is "a lot". */
    public static final int MOST = 100;

    /** The largest page a program may ask for. */
    public static final int LARGEST_PAGE = 200;

    private final NoticeRepository notices;

    NoticeLists(NoticeRepository notices) {
        this.notices = notices;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Page<NoticeRow> list(Actor actor, boolean unreadOnly, int limit, @Nullable String cursor) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Refusal.invalid("limit", "shared.field.limit", LARGEST_PAGE);
        }
        return Page.cut(
                notices.list(actor.personId(), unreadOnly, Cursor.read(cursor, 2), limit + 1),
                limit,
                last -> Cursor.of(last.createdAt(), last.id()));
    }

    /** How many are unread, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return notices.unread(actor.personId(), MOST);
    }

    /**
     * Marks it read.
     *
     * @return with the page that it leads to
     * @throws Refusal 404 if it is not one's own
     */
    public NoticeRow read(UUID id, Actor actor) {
        var notice = notices.find(actor.personId(), id).orElseThrow(Refusal::notFound);
        notices.read(actor.personId(), id);
        return notice;
    }

    /**
     * Marks everything read that was there at this moment: what came in while the page lay open stays new.
     *
     * @return how many were unread
     */
    public int readAll(Instant upTo, Actor actor) {
        return notices.readAll(actor.personId(), upTo);
    }
}
