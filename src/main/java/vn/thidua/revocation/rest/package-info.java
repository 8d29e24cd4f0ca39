@NullMarked
package vn.thidua.revocation.rest;

import org.jspecify.annotations.NullMarked;
