/** What the rules of the house forbid, so that their tests can see them fail. */
@NullMarked
package vn.broken;

import org.jspecify.annotations.NullMarked;
