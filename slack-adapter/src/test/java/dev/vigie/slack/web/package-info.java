/** Tests of what goes out. Each class names one behaviour. */
@NullMarked
package dev.vigie.slack.web;

import org.jspecify.annotations.NullMarked;
