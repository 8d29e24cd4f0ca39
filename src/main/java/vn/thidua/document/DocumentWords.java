package vn.thidua.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument.Style;
import vn.thidua.document.OfficialDocument.Text;

/** The words and numbers of the State's documents. Always in their language, whoever reads. */
@Component
public class DocumentWords {

    private static final int FIRST_MONTH_WITHOUT_ZERO = 3;

    private final MessageSource messages;

    DocumentWords(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code Điều 1. …} */
    public Text article(int number, String text) {
        return new Text(Style.PARAGRAPH, get("document.article", "" + number), text);
    }

    /** The grounds of a decision, closed by a full stop. */
    public List<Text> grounds(List<String> grounds) {
        return grounds(grounds, "document.ground.last");
    }

    /** The grounds of a letter, which run on into its first sentence. */
    public List<Text> groundsOfLetter(List<String> grounds) {
        return grounds(grounds, "document.ground.lastOfLetter");
    }

    /** The office that decides, in capitals over the grounds. */
    public Text capacity(String office) {
        return new Text(Style.CAPACITY, "", office.toUpperCase(DocumentRenderer.LANGUAGE));
    }

    /** {@code QUYẾT ĐỊNH:} */
    public Text decides() {
        return new Text(Style.ENACTS, "", get("document.decides"));
    }

    /** {@code Kính gửi: …} */
    public Text addressee(String name) {
        return new Text(Style.ADDRESSEE, "", get("document.addressee", name));
    }

    /** Days below ten and the first two months with a leading zero (Nghị định 30/2020/NĐ-CP, phụ lục I, II.4). */
    public String longDate(LocalDate date) {
        var month = date.getMonthValue();
        return get(
                "document.date",
                "%02d".formatted(date.getDayOfMonth()),
                month < FIRST_MONTH_WITHOUT_ZERO ? "%02d".formatted(month) : "" + month,
                "" + date.getYear());
    }

    /**
     * {@code Hà Nội, ngày 22 tháng 11 năm 2026}
     *
     * @param place empty where none is known
     * @param date null as long as it is open
     */
    public String placeAndDate(String place, @Nullable LocalDate date) {
        var day = date == null ? get("document.date.open") : longDate(date);
        return place.isEmpty() ? day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1) : place + ", " + day;
    }

    /** A number as it is written in documents: {@code 1.234,5}. */
    public String number(BigDecimal value) {
        return NumberFormat.getInstance(DocumentRenderer.LANGUAGE).format(value);
    }

    List<String> recipients(List<String> names) {
        return marked(names, "document.recipient", "document.recipient.last");
    }

    /** A text in the language of the documents. */
    public String get(String key, Object... args) {
        return messages.getMessage(key, args, DocumentRenderer.LANGUAGE);
    }

    private List<Text> grounds(List<String> grounds, String lastKey) {
        return marked(grounds, "document.ground", lastKey).stream()
                .map(ground -> new Text(Style.GROUND, "", ground))
                .toList();
    }

    private List<String> marked(List<String> texts, String key, String lastKey) {
        var marked = new ArrayList<String>();
        for (int at = 0; at < texts.size(); at++) {
            marked.add(get(at == texts.size() - 1 ? lastKey : key, texts.get(at)));
        }
        return marked;
    }
}
