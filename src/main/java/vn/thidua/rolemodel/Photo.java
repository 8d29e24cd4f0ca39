package vn.thidua.rolemodel;

import java.util.UUID;

/**
 * A photo of a role model, without its bytes.
 *
 * @param number its place, from 1
 * @param original the file as it was attached, for those who handle the case
 * @param alt what is to be seen, for those who cannot
 * @param width of the copy that is shown, in pixels
 * @param height of the same
 */
public record Photo(int number, UUID original, String alt, int width, int height) {}
