package dev.vigie.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Buttons and menus. Each carries its command as it would be typed; action ids only tell them
 * apart, and count through a whole reply.
 */
final class Controls {

    /** How the action ids of buttons and menus begin: what a listener listens to. */
    static final String ACTION_PREFIX = "call-";

    private int actions;

    List<Piece> buttons(List<Button> buttons) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < buttons.size(); from += Limits.BUTTONS_PER_BLOCK) {
            int to = Math.min(from + Limits.BUTTONS_PER_BLOCK, buttons.size());
            pieces.add(row(buttons.subList(from, to)));
        }
        return pieces;
    }

    private Piece row(List<Button> buttons) {
        List<BlockElement> elements = new ArrayList<>();
        buttons.forEach(button -> elements.add(drawn(button)));
        return Piece.content(
                ActionsBlock.builder().elements(elements).build(),
                buttons.stream().map(b -> bracketed(b.label())).collect(Collectors.joining(" ")));
    }

    /** One menu, or several that say which lines they hold. */
    List<Piece> menu(Block.Menu menu) {
        List<List<OptionObject>> parts = parts(menu.items());
        List<Piece> pieces = new ArrayList<>();
        int from = 1;
        for (List<OptionObject> options : parts) {
            int to = from + options.size() - 1;
            String range = parts.size() == 1 ? "" : "(" + from + "–" + to + ")";
            pieces.add(menu(menu.prompt(), range, options));
            from = to + 1;
        }
        return pieces;
    }

    private static List<List<OptionObject>> parts(List<Block.Item> items) {
        List<List<OptionObject>> parts = new ArrayList<>();
        int weight = 0;
        for (Block.Item item : items) {
            OptionObject option = drawn(item);
            int more = SlackJson.of(option).length() + 1;
            boolean full =
                    parts.isEmpty()
                            || parts.get(parts.size() - 1).size() == Limits.MENU_OPTIONS
                            || weight + more > Limits.BLOCK_JSON;
            if (full) {
                parts.add(new ArrayList<>());
                weight = 0;
            }
            parts.get(parts.size() - 1).add(option);
            weight += more;
        }
        return parts;
    }

    private Piece menu(String prompt, String range, List<OptionObject> options) {
        String shown = (prompt + " " + range).strip();
        String placeholder = shown.length() <= Limits.PLACEHOLDER ? shown : range;
        StaticSelectElement.StaticSelectElementBuilder select =
                StaticSelectElement.builder().actionId(nextAction()).options(options);
        if (!placeholder.isEmpty()) {
            select.placeholder(PlainLabel.of(placeholder));
        }
        return Piece.content(
                ActionsBlock.builder().elements(List.of(select.build())).build(), bracketed(shown));
    }

    private ButtonElement drawn(Button button) {
        ButtonElement.ButtonElementBuilder drawn =
                ButtonElement.builder()
                        .text(PlainLabel.of(button.label()))
                        .actionId(nextAction())
                        .value(button.call().encode());
        return switch (button.style()) {
            case NORMAL -> drawn.build();
            case PRIMARY -> drawn.style("primary").build();
            case DANGER -> drawn.style("danger").build();
        };
    }

    private static OptionObject drawn(Block.Item item) {
        return OptionObject.builder()
                .text(PlainLabel.of(item.label()))
                .value(item.call().encode())
                .build();
    }

    private String nextAction() {
        actions++;
        return ACTION_PREFIX + actions;
    }

    private static String bracketed(String label) {
        return "[" + label + "]";
    }
}
