package vn.thidua.document;

import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument.CheckMark;
import vn.thidua.document.OfficialDocument.SignatureBlock;

/**
 * What somebody hangs on a wall: the certificate of one award.
 *
 * @param giver the office that awards, {@code Trưởng Phòng Kỹ thuật}
 * @param posthumous whether the person honoured had died
 * @param award what is given, {@code Giấy khen}
 * @param recipient whom it honours
 * @param detail post and unit, empty where the name says all
 * @param achievement what for
 * @param decision number and date of the decision
 * @param bookNumber the number in the book of awards (số sổ vàng), empty where none is kept
 * @param annulled which decision annulled the award, empty while it is in force
 */
public record Certificate(
        String giver,
        boolean posthumous,
        String award,
        String recipient,
        String detail,
        String achievement,
        String decision,
        String bookNumber,
        String placeAndDate,
        SignatureBlock signature,
        String annulled,
        @Nullable CheckMark check) {}
