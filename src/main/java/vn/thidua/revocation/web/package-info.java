@NullMarked
package vn.thidua.revocation.web;

import org.jspecify.annotations.NullMarked;
