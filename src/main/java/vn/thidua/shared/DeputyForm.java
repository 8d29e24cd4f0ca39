package vn.thidua.shared;

/**
 * In which form somebody signs for the holder of an office. The constant is what stands in front of that office in a
 * signature (Nghị định 30/2020/NĐ-CP, Đ13 and phụ lục I, II.7).
 */
public enum DeputyForm {
    /** Ký thay: a deputy head, within the field that the head has assigned (Đ13.1). */
    KT,
    /** Thừa lệnh: the head of a unit below, for kinds of papers that the working rules name (Đ13.4). */
    TL,
    /** Thừa ủy quyền: the head of a body below, by a written authorisation with its limits (Đ13.3). */
    TUQ;

    /** How it is written before an office. */
    public String mark() {
        return name() + ".";
    }
}
