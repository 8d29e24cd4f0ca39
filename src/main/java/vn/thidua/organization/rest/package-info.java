/** The organisation for programs: who am I, and the imports. */
@NullMarked
package vn.thidua.organization.rest;

import org.jspecify.annotations.NullMarked;
