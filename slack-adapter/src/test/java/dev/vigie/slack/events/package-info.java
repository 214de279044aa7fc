/** Tests of what comes in. Each class names one behaviour. */
@NullMarked
package dev.vigie.slack.events;

import org.jspecify.annotations.NullMarked;
