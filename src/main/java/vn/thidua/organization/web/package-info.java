/** The organisation's pages: the tree with its desks, people and their desks. */
@NullMarked
package vn.thidua.organization.web;

import org.jspecify.annotations.NullMarked;
