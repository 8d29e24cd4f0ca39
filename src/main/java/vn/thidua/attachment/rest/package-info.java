@NullMarked
package vn.thidua.attachment.rest;

import org.jspecify.annotations.NullMarked;
