/**
 * Content packs: folders of YAML files that people write by hand, French and English side by side.
 *
 * <p>Start with {@link dev.vigie.pack.PackReader}. What a card, a question or a playbook is belongs
 * to the slices; here is what they share: files with line numbers, problems, sources.
 *
 * <p>Invariant: a bad file is named with its line and left out; it never stops the program.
 */
@NullMarked
package dev.vigie.pack;

import org.jspecify.annotations.NullMarked;
