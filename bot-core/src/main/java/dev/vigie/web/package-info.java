/**
 * Vigie's own web server: whether it lives and is ready, what it counts, and the addresses that
 * platforms ask for.
 *
 * <p>Start with {@link dev.vigie.web.WebServer}.
 *
 * <p>Invariant: nothing here tells who somebody is or what they wrote; a refused request gets no
 * detail.
 */
@NullMarked
package dev.vigie.web;

import org.jspecify.annotations.NullMarked;
